import { pageLinks, permanentLinks } from '../../../src/plugins/releases/permanentLinks';
import { readReleaseSite } from '../../../src/plugins/releases/releaseSite';
import { put, removeSites } from '../../release/site';
import { siteWithReleases } from './site';

afterAll(removeSites);

test('the newest release has its permanent addresses from the first day; an older one stands there itself', async () => {
  const links = permanentLinks(readReleaseSite(await siteWithReleases()), 'https://voorbeeld.nl');
  expect(links.every(({ file }) => file.startsWith('2026.2/'))).toBe(true);
  const law = links.find(({ file }) => file === '2026.2/wet/nieuw-adres/index.html');
  expect(law?.html).toContain('content="0; url=/wet/nieuw-adres/"');
  expect(law?.html).toContain('<link rel="canonical" href="https://voorbeeld.nl/wet/nieuw-adres/">');
  expect(law?.html).not.toMatch(/<script|style=|<style/);
});

test('an archived release is led to its archive', async () => {
  const root = await siteWithReleases();
  put(root, 'releases/versions.json', '{"live":1}');
  put(root, 'releases/2026.1.archive.json', '{"files":[]}');
  const links = permanentLinks(readReleaseSite(root), '');
  expect(links.find(({ file }) => file === '2026.1/wet/weg/index.html')?.html).toContain('url=/archief/2026.1/wet/weg/"');
});

test('an address per id: where a page stands now, or its stone', async () => {
  const links = pageLinks(readReleaseSite(await siteWithReleases()), '');
  const target = (id: string) => /url=([^"]*)/.exec(links.find(({ file }) => file === `pagina/${id}/index.html`)?.html ?? '')?.[1];
  expect(target('wet-artikel')).toBe('/wet/nieuw-adres/');
  expect(target('wet-weg')).toBe('/wet/weg/');
});
