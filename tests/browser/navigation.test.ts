import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildFolder, siteForTests } from './site';

const site = siteForTests();

/** Says whether the page has been loaded anew since the last call of `mark`. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { marked: true }));
const stayed = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in window);
const heading = async (page: Page): Promise<string> => (await page.locator('h1').first().textContent()) ?? '';
const scripts = (): string[] => site.asked.filter((url) => /^\/assets\/js\/.*\.js$/.test(url));

test('between kinds of pages, and back, without loading the site anew', async () => {
  const page = await site.open('/signalen/iemand-anders-voert-het-woord/');
  const first = await heading(page);
  await mark(page);
  expect(await page.locator('.theme-doc-sidebar-container').count()).toBe(0);
  await page.locator('nav.navbar a[href="/procedures/"]').click();
  await page.waitForURL('**/procedures/');
  await page.locator('main a[href="/procedures/signaal-melden/"]').first().click();
  await page.waitForURL('**/procedures/signaal-melden/');
  // The menu of this kind came with its part of the routes.
  await page.locator('.theme-doc-sidebar-container').waitFor({ state: 'attached' });
  expect(await heading(page)).not.toBe(first);
  await page.goBack();
  await page.goBack();
  await page.waitForURL('**/signalen/iemand-anders-voert-het-woord/');
  await page.locator('h1', { hasText: first }).waitFor();
  expect(await page.locator('.theme-doc-sidebar-container').count()).toBe(0);
  expect(await stayed(page)).toBe(true);
});

test('from the documentation to a page beside it', async () => {
  const page = await site.open('/procedures/signaal-melden/');
  await mark(page);
  await page.locator('footer a[href="/over/privacy/"]').click();
  await page.locator('h1', { hasText: 'Privacy' }).waitFor();
  await page.locator('a.navbar__brand').click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await stayed(page)).toBe(true);
});

test('what a page needs is in the page: nothing is asked for twice, or after it', async () => {
  await site.open('/procedures/signaal-melden/');
  const html = readFileSync(join(buildFolder, 'procedures/signaal-melden/index.html'), 'utf8');
  const named = [...html.matchAll(/<script src="?([^"\s>]+)/g)].map(([, src = '']) => src);
  expect(scripts().sort()).toEqual(named.sort());
});

test('links in view load nothing; a link that is pointed at loads its page', async () => {
  const page = await site.open('/signalen/iemand-anders-voert-het-woord/');
  await page.mouse.wheel(0, 20_000);
  await page.waitForTimeout(300);
  const before = scripts().length;
  const files = page.waitForResponse((response) => response.url().includes('/assets/js/'));
  await page.locator('nav.navbar a[href="/procedures/"]').hover();
  await files;
  expect(scripts().length).toBeGreaterThan(before);
});

test('where people read in silence not even that', async () => {
  const page = await site.open('/inwoners/hulp-krijgen/');
  const before = scripts().length;
  for (const link of await page.locator('nav.navbar a[href^="/"]:visible').all()) await link.hover();
  await page.waitForTimeout(300);
  expect(scripts()).toHaveLength(before);
});

test('an address that leads nowhere says so, and the ways on work', async () => {
  const page = await site.open('/nergens/', { status: 404 });
  await page.locator('h1').first().waitFor();
  await mark(page);
  await page.locator('nav.navbar a[href="/signalen/"]').click();
  await page.waitForURL('**/signalen/');
  await page.locator('h1', { hasText: 'Signalen' }).waitFor();
  expect(await stayed(page)).toBe(true);
});
