import { releaseLines, releasePage, releasesData, type VersionFacts } from '../../../src/plugins/releases/releasePages';
import { type ReleaseSite, readReleaseSite } from '../../../src/plugins/releases/releaseSite';
import { makeSite, put, removeSites } from '../../release/site';
import { siteWithReleases } from './site';

let site: ReleaseSite;
let root = '';
beforeAll(async () => {
  root = await siteWithReleases();
  site = readReleaseSite(root);
});
afterAll(removeSites);

const page = (name: string) => releasePage(site, releasesData(site).versions.find((one) => one.name === name) as VersionFacts);

test('every page of the site knows the versions: newest first, the working version last', () => {
  expect(releasesData(site).versions).toMatchObject([
    { name: '2026.2', basePath: '/', status: 'newest', date: '2026-12-02' },
    { name: '2026.1', basePath: '/2026.1/', status: 'older' },
    { name: 'current', basePath: '/werkversie/', status: 'working' },
  ]);
  expect(releasesData(readReleaseSite(makeSite()))).toEqual({ versions: [] });
});

test('the list has the working version on top and counts what changed', () => {
  expect(releaseLines(site).map(({ name, summary }) => [name, summary])).toEqual([
    ['current', 'Sinds 2026.2: 1 pagina nieuw.'],
    ['2026.2', 'Sinds 2026.1: 1 pagina gewijzigd, 1 pagina vervallen.'],
    ['2026.1', expect.stringContaining('Eerste release')],
  ]);
});

test('a release page: note, changes by kind with an address, a removed page at its last place', () => {
  const data = page('2026.2');
  expect(data.note).toEqual([{ tag: 'p', children: ['Lees ', { tag: 'strong', children: ['dit'] }, '.'] }]);
  expect(data.kinds).toMatchObject([
    {
      label: 'Wet en recht',
      pages: [
        { id: 'wet-artikel', href: '/wet/nieuw-adres/' },
        { id: 'wet-weg', type: 'removed', href: '/2026.1/wet/weg/', hrefIn: '2026.1' },
      ],
    },
  ]);
  expect(data.downloads.map(({ href }) => href)).toEqual([
    '/wijzigingen/2026.2/kennisbank-2026.2.pdf',
    '/wijzigingen/2026.2/manifest.json',
  ]);
  expect(data.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('the working version has changes, and nothing to download', () => {
  expect(page('current')).toMatchObject({ previous: '2026.2', downloads: [], note: [], kinds: [{ pages: [{ id: 'wet-later' }] }] });
});

test('a withdrawn release says so', () => {
  const notice = { id: '2026.2-withdrawn-1', kind: 'withdrawn', date: '2026-12-09', pages: [], text: 'Niet gebruiken.' };
  put(root, 'releases/2026.2.notices.json', JSON.stringify([notice]));
  const withdrawn = readReleaseSite(root);
  expect(releasesData(withdrawn).versions[0]?.status).toBe('withdrawn');
  expect(releaseLines(withdrawn)[1]?.notices).toBe(1);
});
