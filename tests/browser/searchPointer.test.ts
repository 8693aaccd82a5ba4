import { answered, fieldOf, openSearching, optionsOf, typeInBox, until } from './searching';
import { siteForTests } from './site';

const site = siteForTests();
const query = 'baas houdt paspoorten vast';

test('by mouse: a click on a result opens its section, a click beside closes', async () => {
  const page = await openSearching(site, '/');
  await fieldOf(page).click();
  await typeInBox(page, query);
  await page.locator('h1').click();
  expect(await optionsOf(page).count()).toBe(0);
  await fieldOf(page).click();
  await page.keyboard.press('ArrowDown');
  const target = await optionsOf(page).nth(1).getAttribute('href');
  await optionsOf(page).nth(1).click();
  await page.waitForURL((url) => url.pathname + url.hash === target);
});

test('the link of a result leads to a section that is there and in sight', async () => {
  const page = await openSearching(site, '/vormen/');
  await typeInBox(page, 'wat doet u nu paspoort weg');
  const deep = page.locator('[role=option][href*="#"]').first();
  const target = (await deep.getAttribute('href')) ?? '';
  await deep.click();
  await page.waitForURL((url) => url.pathname + url.hash === target);
  const section = page.locator(`[id="${target.split('#')[1]}"]`);
  await section.waitFor();
  await page.waitForTimeout(300);
  const top = await section.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(900);
});

test('by touch on a phone of 360 pixels', async () => {
  const page = await openSearching(site, '/vormen/', { width: 360, height: 740, hasTouch: true, isMobile: true });
  await fieldOf(page).blur();
  await page.getByRole('button', { name: 'Zoeken', exact: true }).tap();
  expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await typeInBox(page, query);
  const sizes = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    popup: document.querySelector('[data-popup]')?.getBoundingClientRect().toJSON(),
    options: [...document.querySelectorAll('[role=option]')].map((option) => option.getBoundingClientRect().height),
  }));
  expect(sizes.sideways).toBe(0);
  expect(sizes.popup).toMatchObject({ left: 0, width: 360 });
  expect(Math.min(...sizes.options)).toBeGreaterThanOrEqual(44);
  const target = await optionsOf(page).first().getAttribute('href');
  await optionsOf(page).first().tap();
  await page.waitForURL((url) => url.pathname + url.hash === target);
  expect(await optionsOf(page).count()).toBe(0);
});

test('on a phone the cross closes search and empties it', async () => {
  const page = await openSearching(site, '/vormen/', { width: 360, height: 740, hasTouch: true, isMobile: true });
  await typeInBox(page, query);
  await page.getByRole('button', { name: 'Zoeken sluiten' }).tap();
  expect(await page.locator('[data-popup]').count()).toBe(0);
  expect(await fieldOf(page).inputValue()).toBe('');
});

test('what comes late does not move the results under the pointer', async () => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const page = await site.open('/vormen/', {
    // Excerpts, vectors and definitions wait until the pointer is on a result.
    before: (opened) =>
      opened.context().route(/zoekbestanden\/(texts|vectors|begrippen)-/, async (route) => {
        await held;
        await route.continue();
      }),
  });
  await fieldOf(page).click();
  await fieldOf(page).pressSequentially('bedenktijd');
  await optionsOf(page).first().waitFor();
  await answered(page);
  const option = optionsOf(page).nth(1);
  await option.hover();
  const look = () =>
    page.locator('[role=option]').evaluateAll((all) => all.map((one) => [one.id, one.textContent, one.getBoundingClientRect().top]));
  const before = await look();
  letGo();
  await page.waitForTimeout(1500);
  expect(await look()).toEqual(before);
  // The pointer leaves, and the better answer comes.
  await page.mouse.move(5, 500);
  await until('the second stage shows', async () => JSON.stringify(await look()) !== JSON.stringify(before));
});

test('a query of which nothing is known says so, with a way on', async () => {
  const page = await openSearching(site, '/vormen/');
  expect(await typeInBox(page, 'xqzvwk')).toMatch(/Niets( sterks)? gevonden/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/**');
  const text = await answered(page);
  expect(text).toMatch(/Niets( sterks)? gevonden/);
  expect(text).toMatch(/Twijfelt u\? Bel iemand/);
  expect(text).toMatch(/Woord voorstellen/);
});
