import { answered, fieldOf, keptOnDevice, openSearching, packFiles, typeInBox, typeOnPage, until } from './searching';
import { siteForTests } from './site';

const site = siteForTests();

test('nothing of search is loaded before someone wants to search', async () => {
  const page = await site.open('/vormen/');
  await page.mouse.move(300, 600);
  await page.waitForTimeout(500);
  expect(site.asked.filter((path) => /zoekbestanden|worker/.test(path))).toEqual([]);
  await fieldOf(page).focus();
  await until('all files were asked for', () => packFiles().every((file) => site.asked.includes(file)));
});

test('typing asks the server nothing, and neither does looking at the results', async () => {
  const page = await openSearching(site, '/vormen/');
  const before = site.asked.length;
  await typeInBox(page, 'mijn baas heeft mijn paspoort');
  for (const key of ['ArrowDown', 'ArrowDown', 'End']) await page.keyboard.press(key);
  await page.getByRole('option').first().hover();
  await page.waitForTimeout(500);
  expect(site.asked.slice(before)).toEqual([]);
});

test('on the search page neither', async () => {
  const page = await openSearching(site, '/zoeken/');
  const before = site.asked.length;
  await typeOnPage(page, 'veel mensen op één adres');
  await page.getByRole('checkbox').first().check();
  await page.waitForTimeout(1200);
  // Chromium asks for the icon again when the address gets its query; the policy keeps the address itself out of that.
  expect(site.asked.slice(before).filter((path) => path !== '/favicon.svg')).toEqual([]);
});

test('staff leave no recent searches behind on the device', async () => {
  const page = await openSearching(site, '/vormen/');
  await typeInBox(page, 'veel mensen op één adres');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/**');
  await answered(page);
  await page.waitForTimeout(1000);
  expect(await keptOnDevice(page)).toEqual([]);
});

test('on public pages neither address, history nor device holds what was typed', async () => {
  const page = await openSearching(site, '/inwoners/hulp-krijgen/');
  const steps = await page.evaluate(() => history.length);
  await typeInBox(page, 'mijn baas slaat mij');
  await page.keyboard.press('Enter');
  await page.locator('section[aria-label="Zoekresultaten"]').waitFor();
  await answered(page);
  await page.getByRole('button', { name: 'Meer resultaten' }).click();
  await page.waitForTimeout(1000);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/inwoners/hulp-krijgen/');
  expect(await page.evaluate(() => [history.length, JSON.stringify(history.state ?? {}), document.title])).toEqual([
    steps,
    expect.not.stringMatching(/baas|slaat/),
    expect.not.stringMatching(/baas|slaat/),
  ]);
  await page.locator('[data-resultaat]').first().click();
  await page.waitForURL((url) => url.pathname !== '/inwoners/hulp-krijgen/' || url.hash !== '');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await keptOnDevice(page)).toEqual([]);
  expect(site.asked.filter((path) => /baas|slaat|\?/.test(path))).toEqual([]);
});
