import { pageRelease, versionOfFile, withRelease } from '../../../src/plugins/releases/pageRelease';
import { type ReleaseSite, readReleaseSite } from '../../../src/plugins/releases/releaseSite';
import { makeSite, put, removeSites } from '../../release/site';
import { siteWithReleases } from './site';

let site: ReleaseSite;
beforeAll(async () => {
  const root = await siteWithReleases();
  const notice = {
    id: '2026.1-erratum-1',
    kind: 'erratum',
    date: '2026-12-05',
    pages: ['wet-artikel'],
    text: 'Lees dit.',
    instead: 'wet-later',
  };
  put(root, 'releases/2026.1.notices.json', JSON.stringify([notice]));
  site = readReleaseSite(root);
});
afterAll(removeSites);

test('a page of the newest release says what changed since the one before', () => {
  const { change, newest, history } = pageRelease(site, '2026.2', 'wet-artikel');
  expect(change).toMatchObject({ since: '2026.1', type: 'changed', oldUrl: '/wet/artikel/' });
  expect(JSON.stringify(change)).toContain('Hier komt een zin bij.');
  expect(newest).toBeUndefined();
  expect(history).toEqual([{ name: '2026.1', type: 'added' }]);
});

test('a page of an old version leads to the same page in the newest one, or says that it is gone', () => {
  expect(pageRelease(site, '2026.1', 'wet-artikel').newest).toBe('/wet/nieuw-adres/');
  expect(pageRelease(site, '2026.1', 'wet-weg').newest).toBeNull();
  expect(pageRelease(site, 'current', 'wet-later')).toMatchObject({ newest: null, change: { since: '2026.2', type: 'added' } });
});

test('notices stand on their pages only, with the page to read instead', () => {
  expect(pageRelease(site, '2026.1', 'wet-artikel').notices).toMatchObject([
    { id: '2026.1-erratum-1', instead: { title: 'Latere wet', href: '/werkversie/wet/later/' } },
  ]);
  expect(pageRelease(site, '2026.1', 'wet-weg').notices).toEqual([]);
  expect(pageRelease(site, '2026.2', 'wet-artikel').notices).toEqual([]);
});

test('in a first release nothing is said to have changed', () => {
  expect(pageRelease(site, '2026.1', 'wet-artikel').change).toBeUndefined();
});

test('the version and path follow from where a file stands', () => {
  expect(versionOfFile('/x/docs/wet/a.md')).toEqual({ version: 'current', path: 'wet/a.md' });
  expect(versionOfFile('/x/versioned_docs/version-2026.1/wet/index.mdx')).toEqual({ version: '2026.1', path: 'wet/index.mdx' });
  expect(versionOfFile('/x/src/pages/index.md')).toBeUndefined();
});

test('the hook adds to what the inner one gives, and nothing while there is no release', async () => {
  const inner = async () => ({ frontMatter: { title: 'T' }, content: 'x' });
  const params = { filePath: '/x/docs/wet/later.md', fileContent: '---\nid: wet-later\n---\n' };
  const source = (content: ReleaseSite) => ({ get: () => content, forget: () => undefined });
  expect((await withRelease(inner, source(site))(params)).frontMatter).toMatchObject({ title: 'T', release: { newest: null } });
  const empty = readReleaseSite(makeSite());
  expect((await withRelease(inner, source(empty))(params)).frontMatter).toEqual({ title: 'T' });
});
