import type { Page } from 'playwright-core';
import { answered, complete, fieldOf, hitsOf, openSearching, typeInBox, typeOnPage } from './searching';
import { siteForTests } from './site';

const site = siteForTests();

/** The number of pages that the search page says it found. */
async function total(page: Page): Promise<number> {
  return Number(/(\d+) pagina’?s? gevonden/.exec(await answered(page))?.[1]);
}

function facet(page: Page, name: string) {
  return page.getByRole('group', { name, exact: true });
}

test('a filter says how many pages it leaves, and leaves that many', async () => {
  const page = await openSearching(site, '/zoeken/');
  await typeOnPage(page, 'paspoort');
  const all = await total(page);
  const kinds = facet(page, 'Soort');
  const folded = kinds.getByRole('button', { name: /^Alle/ });
  if (await folded.count()) await folded.click();
  const counts = await kinds
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => Number(/(\d+) pagina/.exec(item.textContent ?? '')?.[1])));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  await kinds.getByRole('checkbox').first().check();
  expect(await total(page)).toBe(counts[0]);
  // Two values of one facet: one of them is enough.
  await kinds.getByRole('checkbox').nth(1).check();
  expect(await total(page)).toBe((counts[0] ?? 0) + (counts[1] ?? 0));
  await page.getByRole('button', { name: 'Alle filters wissen' }).click();
  expect(await total(page)).toBe(all);
});

test('more results go on where the list ended, with the focus there', async () => {
  const page = await openSearching(site, '/zoeken/');
  await typeOnPage(page, 'gemeente');
  expect(await hitsOf(page).count()).toBe(10);
  // Nothing goes away while the query is written into the address.
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (!document.querySelector('[data-resultaat]')) document.documentElement.dataset.leeg = '';
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.waitForURL('**/zoeken/?q=gemeente');
  await page.waitForTimeout(300);
  expect(await page.locator('[data-leeg]').count()).toBe(0);
  const before = await hitsOf(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.getByRole('button', { name: 'Meer resultaten' }).press('Enter');
  await hitsOf(page).nth(10).waitFor();
  await answered(page);
  const after = await hitsOf(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(after.slice(0, 10)).toEqual(before);
  expect(new Set(after.map((href) => href?.split('#')[0])).size).toBe(after.length);
  expect(
    await hitsOf(page)
      .nth(10)
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('on a phone filters fold behind a button that counts them', async () => {
  const page = await openSearching(site, '/zoeken/', { width: 360, height: 740, hasTouch: true, isMobile: true });
  await typeOnPage(page, 'paspoort');
  await page.getByRole('button', { name: 'Filters' }).tap();
  await facet(page, 'Soort').getByRole('checkbox').first().tap();
  await answered(page);
  await page.getByRole('button', { name: 'Filters (1)' }).tap();
  expect(await facet(page, 'Soort').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('a role is remembered, raises its pages, hides none, and can be switched off where it is seen', async () => {
  const page = await openSearching(site, '/zoeken/');
  await typeOnPage(page, 'wat doe ik bij een vermoeden');
  const all = await total(page);
  const order = () => hitsOf(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const without = await order();
  await page.getByLabel('Mijn werk').selectOption({ label: 'Medewerker burgerzaken' });
  expect(await total(page)).toBe(all);
  expect(await order()).not.toEqual(without);
  await page.goto(`${site.origin}/vormen/`, { waitUntil: 'networkidle' });
  await fieldOf(page).focus();
  await complete(page);
  expect(await typeInBox(page, 'wat doe ik bij een vermoeden')).toContain('Medewerker burgerzaken staat hoger');
  await page.getByRole('button', { name: 'Zet uit' }).click();
  expect(await answered(page)).not.toContain('staat hoger');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a role that was chosen does nothing on public pages', async () => {
  const page = await openSearching(site, '/zoeken/');
  await page.getByLabel('Mijn werk').selectOption({ label: 'Medewerker burgerzaken' });
  await page.goto(`${site.origin}/inwoners/hulp-krijgen/`, { waitUntil: 'networkidle' });
  await fieldOf(page).focus();
  await complete(page);
  expect(await typeInBox(page, 'paspoort')).not.toContain('staat hoger');
});
