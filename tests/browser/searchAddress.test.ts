import type { Page } from 'playwright-core';
import { answered, complete, fieldOf, hitsOf, openSearching, pageField, typeInBox, typeOnPage } from './searching';
import { siteForTests } from './site';

const site = siteForTests();

function addressOf(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** The query is written into the address once typing has come to rest. */
async function rest(page: Page): Promise<void> {
  await answered(page);
  await page.waitForTimeout(1000);
}

test('the address carries query and filters, and opens the same', async () => {
  const page = await openSearching(site, '/zoeken/');
  await typeOnPage(page, 'paspoort');
  await page.getByRole('group', { name: 'Soort' }).getByRole('checkbox').first().check();
  await rest(page);
  expect(addressOf(page).get('q')).toBe('paspoort');
  expect(addressOf(page).getAll('soort')).toHaveLength(1);
  const hits = await hitsOf(page).allTextContents();
  await page.reload();
  await complete(page);
  await answered(page);
  expect(await pageField(page).inputValue()).toBe('paspoort');
  expect(await hitsOf(page).allTextContents()).toEqual(hits);
  expect(await page.getByRole('button', { name: 'Alle filters wissen' }).isVisible()).toBe(true);
});

test('Back undoes a filter, returns from a result, and typing alone is no step', async () => {
  const page = await openSearching(site, '/vormen/');
  await typeInBox(page, 'paspoort');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/**');
  await rest(page);
  await page.getByRole('group', { name: 'Soort' }).getByRole('checkbox').first().check();
  await rest(page);
  await hitsOf(page).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/zoeken'));
  await page.goBack();
  await page.waitForURL('**/zoeken/**');
  expect([addressOf(page).get('q'), addressOf(page).has('soort')]).toEqual(['paspoort', true]);
  await answered(page);
  expect(await pageField(page).inputValue()).toBe('paspoort');
  await page.goBack();
  await rest(page);
  expect([await pageField(page).inputValue(), addressOf(page).has('soort')]).toEqual(['paspoort', false]);
  await page.goBack();
  await page.waitForURL('**/vormen/');
});

const dangerous = ['hij slaat mij', 'ik word opgesloten', 'my boss took my passport, help me'];

test.each(dangerous)('“%s” never stands in the address, and Back still finds it', async (query) => {
  const page = await openSearching(site, '/vormen/');
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await typeInBox(page, query);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/**');
  await rest(page);
  expect(await pageField(page).inputValue()).toBe(query);
  expect(await page.getByRole('region', { name: 'Hulp', exact: true }).isVisible()).toBe(true);
  await page.getByRole('group', { name: 'Soort' }).getByRole('checkbox').first().check();
  await rest(page);
  await hitsOf(page).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/zoeken'));
  await page.goBack();
  await page.waitForURL('**/zoeken/**');
  await answered(page);
  expect(await pageField(page).inputValue()).toBe(query);
  expect(addresses.filter((address) => new URL(address).searchParams.has('q'))).toEqual([]);
  expect(site.asked.filter((path) => path.includes('q='))).toEqual([]);
});

test('words of danger added to a harmless query do not get in on the way to a filter', async () => {
  const page = await openSearching(site, '/zoeken/');
  await typeOnPage(page, 'paspoort');
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  // In one tick: the answer to the new words is not there yet when the filter is chosen.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#zoekveld');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, 'paspoort hij slaat mij');
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLInputElement>('fieldset li input[type=checkbox]')?.click();
  });
  await rest(page);
  expect(await pageField(page).inputValue()).toBe('paspoort hij slaat mij');
  expect(addresses.filter((address) => /slaat/.test(address))).toEqual([]);
});

test('an address that someone made with words of danger is cleaned', async () => {
  const page = await site.open('/zoeken/?q=hij+slaat+mij');
  await complete(page);
  await rest(page);
  expect(addressOf(page).has('q')).toBe(false);
  expect(await pageField(page).inputValue()).toBe('hij slaat mij');
});

test('an address full of nonsense opens the page', async () => {
  const page = await site.open('/zoeken/?q=%F0%9F%98%80&soort=../x&soort=bestaat-niet&modus=x&versie=%00&__proto__=1');
  await complete(page);
  await answered(page);
  expect(await pageField(page).inputValue()).toBe('😀');
  expect(await fieldOf(page).count()).toBe(0);
});
