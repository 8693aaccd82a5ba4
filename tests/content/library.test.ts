import { readLibrary, readPage } from '../../src/content/library';
import { fixtureLibrary, fixtureRoot } from './fixtures';

test('reads all pages, sorted by path, and the registries', () => {
  const library = fixtureLibrary();
  expect(library.issues).toEqual([]);
  expect(library.pages.map((page) => page.path)).toEqual([...library.pages.map((page) => page.path)].sort());
  expect(library.pages).toHaveLength(7);
  expect(library.registries.contacts.get('politie')?.phone).toBe('0900-8844');
});

test('a folder that is not there is an empty library', () => {
  expect(readLibrary(fixtureRoot, 'versioned_docs/version-9').pages).toEqual([]);
});

test('a page in an unknown folder is refused with a place', () => {
  const { page, issues } = readPage('docs/elders/x.md', 'elders/x.md', '');
  expect(page).toBeUndefined();
  expect(issues[0]).toMatchObject({ rule: 'unknown-folder', file: 'docs/elders/x.md', line: 1 });
});
