import type { Page } from 'playwright-core';
import { hitsOf, openSearching, pageField } from './searching';
import { siteForTests } from './site';

const site = siteForTests();

async function openExact(): Promise<Page> {
  const page = await openSearching(site, '/zoeken/');
  await page.getByRole('radio', { name: 'Exact zoeken' }).check();
  return page;
}

test('the code of exact mode is loaded only for who asks for it', async () => {
  const page = await openSearching(site, '/zoeken/');
  const before = site.asked.length;
  await page.getByRole('radio', { name: 'Exact zoeken' }).check();
  await pageField(page).fill('+paspoort -kopie');
  await page.keyboard.press('Enter');
  await hitsOf(page).first().waitFor();
  expect(site.asked.slice(before).filter((path) => path.endsWith('.js'))).not.toEqual([]);
  expect(new URL(page.url()).search).toBe('?q=%2Bpaspoort+-kopie&modus=exact');
});

test('examples can be tried, and what must not be there is not there', async () => {
  const page = await openExact();
  await page.getByRole('button', { name: '+paspoort -kopie' }).click();
  await hitsOf(page).first().waitFor();
  expect(await pageField(page).inputValue()).toBe('+paspoort -kopie');
  expect((await page.locator('main mark').allTextContents()).every((mark) => /paspoort/i.test(mark))).toBe(true);
});

test.each([
  ['titel:', /./],
  ['onzin:paspoort', /onzin/],
  ['paspoort~x', /./],
])('a fault in “%s” is told in Dutch, with a query that works', async (query, about) => {
  const page = await openExact();
  await pageField(page).fill(query);
  await page.keyboard.press('Enter');
  const problem = page.getByRole('alert');
  await problem.waitFor();
  const text = (await problem.textContent()) ?? '';
  expect(text).toMatch(about);
  expect(text).not.toMatch(/expecting|unrecognised|unexpected|lexeme/i);
  expect(text).toContain('Zo kan het wel:');
  await problem.getByRole('button').click();
  await page.getByRole('status').filter({ hasText: 'gevonden' }).waitFor();
  expect(await problem.count()).toBe(0);
});

test('words of danger stay out of the address here too', async () => {
  const page = await openExact();
  await pageField(page).fill('hij slaat mij');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'gevonden' }).waitFor();
  expect(new URL(page.url()).search).toBe('?modus=exact');
  expect(await pageField(page).inputValue()).toBe('hij slaat mij');
});
