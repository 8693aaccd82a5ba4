import { join } from 'node:path';
import { readLibrary } from '../../../src/content/library';
import { openDataFiles } from '../../../src/plugins/openData/files';

test('five files, the same every time', () => {
  const library = readLibrary(join(__dirname, '../../fixtures/library'));
  const files = openDataFiles(library, 'https://site.example');
  expect([...files.keys()]).toEqual(['begrippen.json', 'begrippen.jsonld', 'begrippen.ttl', 'signalen.json', 'signalen.csv']);
  expect(openDataFiles(library, 'https://site.example')).toEqual(files);
});
