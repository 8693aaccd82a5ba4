import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedVersions, readCorpus } from '../../../src/search/build/versions';
import { fixtureLibrary, fixtureRoot } from '../../content/fixtures';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'versions-'));
  cpSync(fixtureRoot, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('before the first release the working version stands at the root', () => {
  expect(publishedVersions(root)).toEqual([{ name: 'current', basePath: '/', docs: 'docs' }]);
});

test('then the newest release does, older ones under their name, the working version last', () => {
  writeFileSync(join(root, 'versions.json'), '["2026.2", "2026.1"]');
  expect(publishedVersions(root)).toEqual([
    { name: '2026.2', basePath: '/', docs: 'versioned_docs/version-2026.2' },
    { name: '2026.1', basePath: '/2026.1/', docs: 'versioned_docs/version-2026.1' },
    { name: 'current', basePath: '/werkversie/', docs: 'docs' },
  ]);
});

test('every version has its own pages, and all share the live thesaurus', () => {
  mkdirSync(join(root, 'versioned_docs'), { recursive: true });
  cpSync(join(root, 'docs'), join(root, 'versioned_docs/version-2026.1'), { recursive: true });
  rmSync(join(root, 'docs/inwoners'), { recursive: true });
  writeFileSync(join(root, 'versions.json'), '["2026.1"]');
  const { versions, thesaurus } = readCorpus(root);
  const all = fixtureLibrary().pages.map(({ frontMatter }) => frontMatter.id);
  const withoutPublic = fixtureLibrary()
    .pages.filter(({ kind }) => kind !== 'public')
    .map(({ frontMatter }) => frontMatter.id);
  expect(versions.map(({ name, pages }) => [name, pages.map(({ id }) => id)])).toEqual([
    ['2026.1', all],
    ['current', withoutPublic],
  ]);
  expect(thesaurus.concepts.map(({ id }) => id)).toEqual([...fixtureLibrary().registries.concepts.keys()]);
});

test('sections are those that readers see, with their anchors', () => {
  const [version] = readCorpus(root).versions;
  const sections = version?.pages.flatMap((page) => page.sections) ?? [];
  expect(sections.length).toBeGreaterThan(version?.pages.length ?? 0);
  expect(sections.every(({ anchor, heading }) => (anchor === '') === (heading === ''))).toBe(true);
});
