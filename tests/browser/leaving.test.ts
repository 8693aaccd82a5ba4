import type { Page } from 'playwright-core';
import { siteForTests } from './site';

const site = siteForTests();
const exit = 'https://www.knmi.nl/';
const publicPage = '/inwoners/hulp-krijgen/';
const indicator = '/signalen/iemand-anders-voert-het-woord/';

/** The button, in every language of the site. */
const button = (page: Page) => page.locator(`a[href="${exit}"]`).first();

/** Everything that a browser can keep for a site. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { local: [], session: [], cookies: '', databases: [], caches: [], workers: 0 };

/** Forgets that a test left the site on purpose. */
function leftTo(address: string): void {
  expect(new Set(site.foreign)).toEqual(new Set([address]));
  site.foreign.length = 0;
}

describe.each([
  ['a public page', publicPage],
  ['a signal', indicator],
  ['help in Arabic', '/inwoners/hulp/ar/hulp-krijgen/'],
])('"Snel weg" on %s', (_, path) => {
  test('is a link that works without JavaScript', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    await button(page).click();
    expect(page.url()).toBe(exit);
    leftTo(exit);
  });

  test.each([360, 1366])('is large, on the screen and never covered, at %i px', async (width) => {
    const page = await site.open(path, { width, height: 640 });
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((part) => window.scrollTo(0, part * document.body.scrollHeight), share);
      await page.waitForTimeout(50);
      const box = await button(page).boundingBox();
      if (!box) throw new Error('"Snel weg" staat er niet');
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.width).toBeGreaterThanOrEqual(44);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
      const uncovered = await button(page).evaluate((link) => {
        const { left, top, width: w, height: h } = link.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + x * w, top + y * h] as const));
        return points.every(([x, y]) => link.contains(document.elementFromPoint(x, y)));
      });
      expect(uncovered).toBe(true);
    }
  });
});

test('one press makes the page blank within 50 ms', async () => {
  const page = await site.open(publicPage);
  const blank = await button(page).evaluate((link) => {
    const started = performance.now();
    (link as HTMLElement).click();
    return { took: performance.now() - started, hidden: getComputedStyle(document.documentElement).display, title: document.title };
  });
  expect(blank).toMatchObject({ hidden: 'none', title: 'Weer' });
  expect(blank.took).toBeLessThanOrEqual(50);
  await page.waitForURL(exit);
  leftTo(exit);
});

test('three times Shift leaves, with a spoken count; other keys start over', async () => {
  const page = await site.open(indicator);
  const status = page.locator('p[role="status"]', { hasText: /Shift|verlaat/ });
  await page.keyboard.press('Shift');
  await expect(status.textContent()).resolves.toBe('Druk nog twee keer op Shift om deze website te verlaten.');
  await page.keyboard.press('Shift');
  await expect(status.textContent()).resolves.toBe('Druk nog één keer op Shift om deze website te verlaten.');
  await page.keyboard.press('a');
  expect(await status.count()).toBe(0);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(exit);
  leftTo(exit);
});

test('after five steps on public pages, Back does not return to this site', async () => {
  const page = await site.open(publicPage, { before: (fresh) => fresh.goto('https://example.org/') });
  for (const path of ['/inwoners/', '/inwoners/herkennen/', '/inwoners/', '/inwoners/melden/', '/inwoners/']) {
    await page.locator(`a[href="${path}"]:visible`).first().click();
    await page.waitForURL(`${site.origin}${path}`);
  }
  await button(page).click();
  await page.waitForURL(exit);
  await page.goBack();
  expect(page.url()).toBe('https://example.org/');
  expect(new Set(site.foreign)).toEqual(new Set(['https://example.org/', exit]));
  site.foreign.length = 0;
});

test('public pages keep nothing, say nothing to the next site and stand under a neutral name', async () => {
  const page = await site.open(publicPage);
  expect(await kept(page)).toEqual(nothing);
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/inwoners/"]')?.click());
  await page.waitForURL(`${site.origin}/inwoners/`);
  await page.waitForTimeout(300);
  expect(await kept(page)).toEqual(nothing);
  for (const path of ['/inwoners/', publicPage, '/inwoners/hulp/ar/hulp-krijgen/']) {
    await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
    expect({ path, title: await page.title() }).toEqual({ path, title: 'Informatie' });
    expect(await page.locator('meta[name="referrer"]').first().getAttribute('content')).toBe('no-referrer');
    expect(await page.locator('link[rel="icon"]').first().getAttribute('href')).toBe('/neutraal.svg');
    expect(new URL(page.url()).search).toBe('');
  }
  expect(site.asked.filter((url) => url.includes('?'))).toEqual([]);
});

test('whoever comes from a staff page takes nothing along either', async () => {
  const page = await site.open('/');
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/inwoners/hulp-krijgen/"]')?.click());
  await page.waitForURL(`${site.origin}${publicPage}`);
  expect(await kept(page)).toEqual(nothing);
});
