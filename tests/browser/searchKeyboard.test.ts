import type { Page } from 'playwright-core';
import { fieldOf, openSearching, optionsOf, typeInBox } from './searching';
import { siteForTests } from './site';

const site = siteForTests();
const query = 'baas houdt paspoorten vast';

/** The option that a screen reader would read: the one that the field points at. */
async function activeOption(page: Page): Promise<number> {
  const id = await fieldOf(page).getAttribute('aria-activedescendant');
  if (id === null) return -1;
  return (await optionsOf(page).evaluateAll((options) => options.map((option) => option.id))).indexOf(id);
}

/** What has the focus, in words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => `${document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName}`);
}

test('from / to the section of the first result, without a mouse', async () => {
  const page = await openSearching(site, '/vormen/');
  await fieldOf(page).blur();
  await page.keyboard.press('/');
  expect(await focused(page)).toBe('combobox');
  await typeInBox(page, query);
  expect(await fieldOf(page).inputValue()).toBe(query);
  const target = await optionsOf(page).first().getAttribute('href');
  expect(target).toMatch(/^\/(signalen|procedures|inwoners)\//);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === target);
  await page.locator('h1').waitFor();
  expect(await fieldOf(page).inputValue()).toBe('');
  expect(await optionsOf(page).count()).toBe(0);
});

test('arrows, Home and End go through the results; the field keeps the focus', async () => {
  const page = await openSearching(site, '/vormen/');
  await typeInBox(page, query);
  const last = (await optionsOf(page).count()) - 1;
  expect(last).toBeGreaterThan(2);
  const path: [string, number][] = [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', last],
    ['ArrowDown', -1],
    ['ArrowUp', last],
    ['Home', 0],
    ['ArrowUp', -1],
  ];
  for (const [key, option] of path) {
    await page.keyboard.press(key);
    expect([key, await activeOption(page), await focused(page)]).toEqual([key, option, 'combobox']);
    const selected = await optionsOf(page).evaluateAll((options) => options.map((one) => one.getAttribute('aria-selected')));
    expect(selected.indexOf('true')).toBe(option);
  }
});

test('without a chosen result Home and End belong to the text', async () => {
  const page = await openSearching(site, '/vormen/');
  await typeInBox(page, query);
  await page.keyboard.press('Home');
  expect(await fieldOf(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  await page.keyboard.press('End');
  expect(await fieldOf(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(query.length);
});

test('Ctrl-K starts anywhere; Escape closes, gives the focus back, and a second one elsewhere empties the field', async () => {
  const page = await openSearching(site, '/vormen/');
  const link = page.locator('main a').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await typeInBox(page, query);
  await page.keyboard.press('Escape');
  expect(await optionsOf(page).count()).toBe(0);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await fieldOf(page).inputValue()).toBe(query);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  expect(await fieldOf(page).inputValue()).toBe('');
});

test('ArrowDown opens the results again', async () => {
  const page = await openSearching(site, '/vormen/');
  await typeInBox(page, query);
  await page.keyboard.press('Escape');
  await fieldOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await optionsOf(page).first().waitFor();
});

test('the slash is text in a field, and works on the search page too', async () => {
  const page = await openSearching(site, '/vormen/');
  await fieldOf(page).pressSequentially('a/b');
  expect(await fieldOf(page).inputValue()).toBe('a/b');
  const search = await openSearching(site, '/zoeken/');
  await search.locator('#zoekveld').blur();
  await search.keyboard.press('/');
  expect(await search.evaluate(() => document.activeElement?.id)).toBe('zoekveld');
});

test('the slash can be switched off, and stays off', async () => {
  const page = await openSearching(site, '/zoeken/');
  const choice = page.getByRole('checkbox', { name: /Sneltoets/ });
  await choice.uncheck();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await choice.isChecked()).toBe(false);
  await page.locator('#zoekveld').blur();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('Control+k');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoekveld');
  await choice.check();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
