import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { buildFolder, type Opening, type Site } from './site';

/** The search files that a browser fetches for the newest version, such as `/zoekbestanden/words-….bin`. */
export function packFiles(folder = buildFolder): string[] {
  const entry = JSON.parse(readFileSync(join(folder, 'zoekbestanden/entry.json'), 'utf8')) as {
    versions: { files: Record<string, string> }[];
  };
  return Object.values(entry.versions[0]?.files ?? {}).map((name) => `/zoekbestanden/${name}`);
}

/** The field of the box in the navbar or on the home page. */
export function fieldOf(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Zoeken in uw eigen woorden' });
}

/** The field of the search page. */
export function pageField(page: Page): Locator {
  return page.locator('#zoekveld');
}

/** The pages under a search box. */
export function optionsOf(page: Page): Locator {
  return page.getByRole('option');
}

/** The pages that the search page found: their links. */
export function hitsOf(page: Page): Locator {
  return page.locator('[data-resultaat]');
}

/** Waits until something is so; looks every 25 ms. @throws when it takes longer than 20 s */
export async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`not within 20 s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Where the answer stands: the popup of a box, or a part of the search page. */
export function answerOf(page: Page): Locator {
  return page.locator('[aria-busy]');
}

/** Waits until the answer is the one to what stands in the field. @returns its text */
export async function answered(page: Page): Promise<string> {
  await page.locator('[aria-busy="false"]').waitFor();
  return (await answerOf(page).textContent()) ?? '';
}

/** Waits until all stages of search are in. */
export async function complete(page: Page): Promise<void> {
  await page.locator('[data-fase="complete"]').waitFor({ state: 'attached' });
}

/** Opens a page, shows intent to search, and waits until all stages are in. */
export async function openSearching(site: Site, path: string, opening: Opening = {}): Promise<Page> {
  const page = await site.open(path, opening);
  if (await pageField(page).count()) await pageField(page).focus();
  else await fieldOf(page).focus();
  await complete(page);
  return page;
}

/** Types in the box in the navbar or on the home page, and waits for the answer. */
export async function typeInBox(page: Page, query: string): Promise<string> {
  await fieldOf(page).pressSequentially(query);
  return answered(page);
}

/** Types on the search page, and waits for the answer. */
export async function typeOnPage(page: Page, query: string): Promise<string> {
  await pageField(page).pressSequentially(query);
  return answered(page);
}

/** Everything that a site can leave behind on a device, by name. */
export function keptOnDevice(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(document.cookie === '' ? [] : [document.cookie]),
  ]);
}
