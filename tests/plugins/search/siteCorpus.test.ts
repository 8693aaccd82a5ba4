import { readSite } from '../../../src/plugins/search/siteCorpus';
import { fixtureRoot } from '../../content/fixtures';

test('every served version with the live thesaurus and contacts', () => {
  const { corpus, contacts } = readSite(fixtureRoot);
  expect(corpus.versions.map(({ name, basePath }) => [name, basePath])).toEqual([['current', '/']]);
  expect(corpus.versions[0]?.pages.map(({ kind }) => kind).sort()).toEqual(
    ['form', 'indicator', 'law', 'procedure', 'public', 'role', 'setting'].sort(),
  );
  expect(corpus.thesaurus.concepts.length).toBeGreaterThan(0);
  expect(contacts.get('112')?.phone).toBe('112');
});
