import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReleaseSite, rootOf } from '../../src/plugins/releases/releaseSite';

const root = join(__dirname, '../..');
const build = join(root, 'build');
const site = readReleaseSite(root);
const newest = site.releases[0]?.name;
const file = (address: string): string => join(build, address, 'index.html');
const html = (address: string): string => readFileSync(file(address), 'utf8');
const attribute = (name: string, value: string): RegExp => new RegExp(`${name}="?${value.replace(/[.?/]/g, '\\$&')}["\\s>]`);

test('there are a list and a feed, also before the first release', () => {
  expect(existsSync(file('/wijzigingen/'))).toBe(true);
  const feed = readFileSync(join(build, 'wijzigingen.xml'), 'utf8');
  const entries = site.releases.reduce((total, { notices }) => total + 1 + notices.length, 0);
  expect(feed.match(/<entry>/g)?.length ?? 0).toBe(entries);
});

const others = newest === undefined ? [] : site.versions.filter(({ name }) => name !== newest);
for (const { name, basePath } of others) {
  describe(`${name}, which is not the newest`, () => aboutOther(name, basePath));
}

function aboutOther(name: string, basePath: string): void {
  const pages = [...(site.pages.get(name) ?? [])].map(([id, { url }]) => ({ id, address: `${basePath}${url.slice(1)}` }));

  test('every page is kept out of search engines, is canonical to itself and stands in no sitemap', () => {
    const sitemap = readFileSync(join(build, 'sitemap.xml'), 'utf8');
    const wrong = pages.filter(({ address }) => {
      const text = html(address);
      const canonical = /rel="?canonical"? href="?([^"\s>]*)/.exec(text)?.[1] ?? '';
      return !text.includes('noindex, follow') || !canonical.endsWith(address) || sitemap.includes(`${address}<`);
    });
    expect(wrong).toEqual([]);
  });

  test('every page leads to the same page in the newest release, by id, when that has it', () => {
    const wrong = pages.filter(({ id, address }) => {
      const there = newest && site.pages.get(newest)?.get(id)?.url;
      return there !== undefined && there !== '' && !attribute('href', there).test(html(address));
    });
    expect(wrong).toEqual([]);
  });
}

test('every page of every release has its permanent address, and its address by id', () => {
  const dead = site.releases.flatMap(({ name }) =>
    [...(site.pages.get(name) ?? [])].flatMap(([id, { url }]) =>
      [`/${name}${url}`, ...(id.startsWith('overzicht:') ? [] : [`/pagina/${id}/`])].filter((address) => !existsSync(file(address))),
    ),
  );
  expect(dead).toEqual([]);
});

test('where a release had a page, something still stands', () => {
  const dead = site.releases.flatMap(({ name }) => [...(site.pages.get(name)?.values() ?? [])].filter(({ url }) => !existsSync(file(url))));
  expect(dead).toEqual([]);
});

test('every release can be read, downloaded and checked', () => {
  for (const { name } of site.releases) {
    for (const path of [
      `wijzigingen/${name}/index.html`,
      `wijzigingen/${name}/kennisbank-${name}.pdf`,
      `wijzigingen/${name}/manifest.json`,
    ])
      expect(existsSync(join(build, path))).toBe(true);
    expect(rootOf(site, name)).toMatch(/^\//);
  }
});
