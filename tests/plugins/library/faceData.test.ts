import { faceData } from '../../../src/plugins/library/faceData';
import { fixtureLibrary } from '../../content/fixtures';

test('help numbers come from the registry, names from the pages', () => {
  const data = faceData(fixtureLibrary());
  expect(data.emergency.map(({ number, href }) => [number, href])).toEqual([
    ['112', 'tel:112'],
    ['0900-8844', 'tel:09008844'],
  ]);
  expect(data.roles).toEqual({ burgerzaken: 'Medewerker burgerzaken' });
});
