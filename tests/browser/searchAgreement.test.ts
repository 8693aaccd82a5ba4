import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { searchCommand } from '../../src/cli/commands/search';
import { answered, fieldOf, hitsOf, openSearching, optionsOf, pageField, typeInBox } from './searching';
import { siteForTests } from './site';

const site = siteForTests();
const root = join(__dirname, '../..');
const judgments = join(root, 'tests/judgments');

/** Ten judged queries: the first of every class, and the second of the first classes. */
const queries = [0, 1]
  .flatMap((place) =>
    readdirSync(judgments)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => (parse(readFileSync(join(judgments, name), 'utf8')) as { query: string }[])[place]?.query ?? ''),
  )
  .slice(0, 10);

async function onCommandLine(query: string): Promise<{ urls: string[]; nothingStrong: boolean }> {
  const { output } = await searchCommand(root, [query, '--json']);
  const { hits, nothingStrong } = JSON.parse(output) as { hits: { url: string }[]; nothingStrong: boolean };
  return { urls: hits.map(({ url }) => url), nothingStrong };
}

test('ten judged queries give the same pages, in the same order, as kb search', async () => {
  const page = await openSearching(site, '/zoeken/');
  for (const query of queries) {
    await pageField(page).fill(query);
    const text = await answered(page);
    const urls = await hitsOf(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const nothingStrong = /Niets( sterks)? gevonden/.test(text);
    expect({ query, urls, nothingStrong }).toEqual({ query, ...(await onCommandLine(query)) });
  }
  expect(new Set(queries).size).toBe(10);
});

test('the box shows the first of them', async () => {
  const page = await openSearching(site, '/vormen/');
  for (const query of queries.slice(0, 3)) {
    await fieldOf(page).fill('');
    await typeInBox(page, query);
    const urls = await optionsOf(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect({ query, urls }).toEqual({ query, urls: (await onCommandLine(query)).urls.slice(0, urls.length) });
    expect(urls.length).toBeGreaterThan(0);
  }
});
