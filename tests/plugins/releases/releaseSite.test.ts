import { addressOf, readReleaseSite, releaseSource, rootOf } from '../../../src/plugins/releases/releaseSite';
import { put, removeSites } from '../../release/site';
import { siteWithReleases } from './site';

let root = '';
beforeAll(async () => {
  root = await siteWithReleases();
});
afterAll(removeSites);

test('every release and the working version, with their pages and changes', () => {
  const site = readReleaseSite(root);
  expect(site.versions.map(({ name }) => name)).toEqual(['2026.2', '2026.1', 'current']);
  expect([...site.changes.keys()]).toEqual(['2026.2', '2026.1', 'current']);
  expect(site.changes.get('current')?.pages.map(({ id, type }) => [id, type])).toEqual([['wet-later', 'added']]);
  expect(site.pages.get('2026.1')?.get('overzicht:wet/index.mdx')?.url).toBe('/wet/');
});

test('a page is found by id, wherever it stands in a version', () => {
  const site = readReleaseSite(root);
  expect(addressOf(site, '2026.1', 'wet-artikel')).toBe('/2026.1/wet/artikel/');
  expect(addressOf(site, '2026.2', 'wet-artikel')).toBe('/wet/nieuw-adres/');
  expect(addressOf(site, 'current', 'wet-later')).toBe('/werkversie/wet/later/');
  expect(addressOf(site, '2026.2', 'wet-weg')).toBeUndefined();
});

test('an archived release stands in the archive', async () => {
  const other = await siteWithReleases();
  put(other, 'releases/versions.json', '{"live":1}');
  put(other, 'releases/2026.1.archive.json', '{"files":[]}');
  const site = readReleaseSite(other);
  expect(rootOf(site, '2026.1')).toBe('/archief/2026.1/');
  expect(addressOf(site, '2026.1', 'wet-weg')).toBe('/archief/2026.1/wet/weg/');
});

test('read once, and again when it was forgotten', () => {
  const source = releaseSource(root);
  const first = source.get();
  expect(source.get()).toBe(first);
  source.forget();
  expect(source.get()).not.toBe(first);
});
