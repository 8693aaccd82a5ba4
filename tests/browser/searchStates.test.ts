import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { answered, complete, fieldOf, openSearching, optionsOf, packFiles, typeInBox, until } from './searching';
import { buildFolder, siteForTests } from './site';

const site = siteForTests();
const query = 'baas houdt paspoorten vast';

/** Answers the requests for some search files otherwise than the site would. */
function instead(files: RegExp, answer: (route: Route) => unknown): { before: (page: Page) => Promise<unknown> } {
  return {
    before: (page) => page.context().route((url) => url.pathname.startsWith('/zoekbestanden/') && files.test(url.pathname), answer),
  };
}

/** Search files that do not come before they are let go. */
function heldBack(files: RegExp): { before: (page: Page) => Promise<unknown>; letGo: () => void } {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { ...instead(files, (route) => held.then(() => route.continue())), letGo: () => letGo() };
}

/** A search file as it is, with one bit turned over. */
function flipped(route: Route): Promise<void> {
  const body = readFileSync(join(buildFolder, new URL(route.request().url()).pathname));
  body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
  return route.fulfill({ body, contentType: 'application/octet-stream' });
}

/** The browser reports files that are not there or do not come; anything else is a fault. */
function onlyMissingFiles(): void {
  expect(site.errors.filter((error) => !/Failed to load resource|ERR_/.test(error))).toEqual([]);
  site.errors.length = 0;
}

/** Starts to search on a page where search does not get ready. */
async function begin(page: Page): Promise<void> {
  await fieldOf(page).focus();
  await fieldOf(page).pressSequentially(query);
}

test('on a slow network a line says how far it is; the answer comes by itself', async () => {
  const { letGo, ...opening } = heldBack(/core-/);
  const page = await site.open('/vormen/', opening);
  await begin(page);
  const line = page.locator('[data-popup]', { hasText: /Zoeken wordt klaargezet … \d+%/ });
  await line.waitFor();
  const share = Number(await page.getByRole('progressbar', { name: 'Zoeken wordt klaargezet' }).getAttribute('value'));
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(100);
  letGo();
  await optionsOf(page).first().waitFor();
  expect(await line.count()).toBe(0);
});

test('while rarer words are on their way, words of the site are answered, and what they may overthrow waits for them', async () => {
  const { letGo, ...opening } = heldBack(/labels-/);
  const page = await site.open('/vormen/', opening);
  await fieldOf(page).focus();
  await fieldOf(page).pressSequentially('aangifte doen');
  await optionsOf(page).first().waitFor();
  await fieldOf(page).fill('szef zabrał mi dokumenty');
  const line = page.locator('[data-popup][aria-busy="true"]', { hasText: 'Zoeken wordt klaargezet' });
  await line.waitFor();
  expect(await optionsOf(page).count()).toBe(0);
  expect(await line.textContent()).not.toMatch(/Niets/);
  letGo();
  await optionsOf(page).first().waitFor();
  expect(await line.count()).toBe(0);
  expect(await page.locator('[data-popup]').textContent()).toContain('112');
});

test('when rarer words never come, what there is of an answer is shown', async () => {
  const page = await site.open('/vormen/', instead(/labels-/, flipped));
  await fieldOf(page).focus();
  await fieldOf(page).pressSequentially('szef zabrał mi paszport');
  await page.locator('[data-popup]', { hasText: 'U vindt nu alleen op woorden.' }).waitFor();
  await page.locator('[data-popup][aria-busy="false"]').waitFor();
});

test.each(['/vormen/', '/zoeken/'])('what was typed on %s before the page was alive is asked as soon as it is', async (path) => {
  const page = await site.open(path, {
    before: (opened) =>
      opened.addInitScript(() => {
        new MutationObserver((_, observer) => {
          const field = document.querySelector<HTMLInputElement>('[role=combobox], #zoekveld');
          if (!field) return;
          observer.disconnect();
          field.focus();
          field.value = 'paspoort';
        }).observe(document, { childList: true, subtree: true });
      }),
  });
  await complete(page);
  expect(await answered(page)).toMatch(/paspoort/i);
});

test('without a connection: why, another try that works, and a plain way on', async () => {
  let cut = true;
  const page = await site.open(
    '/vormen/',
    instead(/\.bin$/, (route) => (cut ? route.abort('internetdisconnected') : route.continue())),
  );
  await begin(page);
  const trouble = page.getByRole('region', { name: 'Zoeken lukt niet' });
  await trouble.waitFor();
  const text = await trouble.textContent();
  expect(text).toContain('Er is geen verbinding met deze website.');
  expect(text).toContain('112');
  expect(await trouble.getByRole('link', { name: 'Alle titels van A tot Z' }).getAttribute('href')).toBe('/a-tot-z/');
  expect(await optionsOf(page).count()).toBe(0);
  cut = false;
  await trouble.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await optionsOf(page).first().waitFor();
  expect(await trouble.count()).toBe(0);
  onlyMissingFiles();
});

test('a damaged file that stays so is refused; the way from A to Z works', async () => {
  const page = await site.open('/vormen/', instead(/core-/, flipped));
  await begin(page);
  const trouble = page.getByRole('region', { name: 'Zoeken lukt niet' });
  await trouble.waitFor();
  expect(await trouble.textContent()).toContain('De zoekbestanden zijn niet goed aangekomen.');
  await trouble.getByRole('link', { name: 'Alle titels van A tot Z' }).click();
  await page.waitForURL('**/a-tot-z/');
  await page.getByRole('heading', { name: 'Van A tot Z' }).waitFor();
});

test('a file that was damaged on its way is fetched once more, unnoticed', async () => {
  let times = 0;
  const page = await site.open(
    '/vormen/',
    instead(/core-/, (route) => (times++ === 0 ? flipped(route) : route.continue())),
  );
  await begin(page);
  await optionsOf(page).first().waitFor();
  expect(times).toBe(2);
});

test('without excerpts and vectors search goes on with words, and says so', async () => {
  const page = await site.open('/vormen/', instead(/(texts|vectors)-/, flipped));
  await begin(page);
  await page.locator('[data-popup]', { hasText: 'U vindt nu alleen op woorden.' }).waitFor();
  expect(await optionsOf(page).count()).toBeGreaterThan(0);
});

/** What the site said before a release: other names, of files that are gone. */
function entryOfBefore(parts: RegExp): string {
  const text = readFileSync(join(buildFolder, 'zoekbestanden/entry.json'), 'utf8');
  return text.replaceAll(/([a-z]+)-([0-9a-f]{16})\.bin/g, (name, part: string) =>
    parts.test(part) ? `${part}-0123456789abcdef.bin` : name,
  );
}

test.each([
  ['at the start', /./],
  ['between the two stages', /texts|vectors/],
])('a release while the page is open, %s: the entry is read again and search goes on', async (_, parts) => {
  let times = 0;
  const page = await site.open(
    '/vormen/',
    instead(/entry\.json$/, (route) =>
      times++ === 0 ? route.fulfill({ body: entryOfBefore(parts), contentType: 'application/json' }) : route.continue(),
    ),
  );
  await begin(page);
  await complete(page);
  expect(times).toBe(2);
  expect(await answered(page)).not.toContain('alleen op woorden');
  expect(await optionsOf(page).count()).toBeGreaterThan(0);
  await until('the new files were asked for', () => packFiles().every((file) => site.asked.includes(file)));
  onlyMissingFiles();
});

test.each([
  ['files that this page cannot read', /entry\.json$/, '{"format":99,"versions":[]}'],
  ['a worker that is gone', undefined, ''],
])('a newer site with %s: the reader is asked to load the page again', async (_, files, body) => {
  const page = await site.open('/vormen/', {
    before: (opened) =>
      files
        ? instead(files, (route) => route.fulfill({ body, contentType: 'application/json' })).before(opened)
        : opened.context().route(/\.worker|worker\./, (route) => route.fulfill({ status: 404, body: 'Niet gevonden' })),
  });
  await begin(page);
  const trouble = page.getByRole('region', { name: 'Zoeken lukt niet' });
  await trouble.waitFor();
  expect(await trouble.textContent()).toContain('Deze website is vernieuwd.');
  await page.context().unrouteAll();
  await Promise.all([page.waitForEvent('load'), trouble.getByRole('button', { name: 'Pagina opnieuw laden' }).click()]);
  await page.waitForLoadState('networkidle');
  await begin(page);
  await optionsOf(page).first().waitFor();
  onlyMissingFiles();
});

test('two tabs search each for themselves', async () => {
  const first = await openSearching(site, '/vormen/');
  const second = await first.context().newPage();
  await second.goto(`${site.origin}/rollen/`, { waitUntil: 'networkidle' });
  await typeInBox(first, 'paspoort');
  await fieldOf(second).focus();
  await complete(second);
  await typeInBox(second, 'bedenktijd');
  expect(await optionsOf(first).first().textContent()).toMatch(/paspoort/i);
  expect(await optionsOf(second).first().textContent()).toMatch(/bedenktijd/i);
});

test.each([1366, 360])('without JavaScript the field leads to the list from A to Z, at %i pixels', async (width) => {
  const page = await site.open('/vormen/', { width, javaScriptEnabled: false, hasTouch: true });
  if (width > 996) {
    await fieldOf(page).fill('paspoort');
    await page.keyboard.press('Enter');
  } else await page.getByRole('button', { name: 'Zoeken', exact: true }).tap();
  await page.waitForURL('**/a-tot-z/**');
  expect(page.url()).not.toContain('paspoort');
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'P', exact: true }).click();
  expect(await page.getByRole('region', { name: 'P', exact: true }).getByRole('link').count()).toBeGreaterThan(3);
});
