import type { Page } from 'playwright-core';
import { violations } from '../../src/audit/axe';
import { answered, fieldOf, openSearching, optionsOf, pageField, typeInBox, until } from './searching';
import { siteForTests } from './site';

const site = siteForTests();

describe.each([
  [1366, false],
  [1366, true],
  [360, false],
  [360, true],
])('axe at %i pixels, dark: %s', (width, dark) => {
  const queries = { results: 'paspoort', none: 'xqzvwk', help: 'hij slaat mij', corrected: 'pasport bedenktijd' };

  test('the box: empty, results, a chosen result, none, help', async () => {
    const page = await openSearching(site, '/vormen/', { width, dark });
    const found: Record<string, string[]> = { empty: await violations(page) };
    for (const [state, query] of Object.entries(queries)) {
      await fieldOf(page).fill(query);
      await answered(page);
      if (state === 'corrected') await page.keyboard.press('ArrowDown');
      found[state] = await violations(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
  });

  test('the search page: empty, results, none, help, exact and its fault', async () => {
    const page = await openSearching(site, '/zoeken/', { width, dark });
    const found: Record<string, string[]> = { empty: await violations(page) };
    for (const [state, query] of Object.entries(queries)) {
      await pageField(page).fill(query);
      await answered(page);
      found[state] = await violations(page);
    }
    await page.getByRole('radio', { name: 'Exact zoeken' }).check();
    found.exact = await violations(page);
    await pageField(page).fill('onzin:paspoort');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    found.fault = await violations(page);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
  });

  test('loading, and an error', async () => {
    let fail = (): void => {};
    const held = new Promise<void>((resolve) => {
      fail = resolve;
    });
    const page = await site.open('/vormen/', {
      width,
      dark,
      before: (opened) =>
        opened.context().route(/zoekbestanden\/core-/, async (route) => {
          await held;
          await route.abort();
        }),
    });
    await fieldOf(page).focus();
    await fieldOf(page).fill('paspoort');
    await page.getByRole('progressbar', { name: 'Zoeken wordt klaargezet' }).waitFor();
    const loading = await violations(page);
    fail();
    await page.getByRole('region', { name: 'Zoeken lukt niet' }).waitFor();
    expect({ loading, error: await violations(page) }).toEqual({ loading: [], error: [] });
    expect(site.errors.every((error) => /ERR_/.test(error))).toBe(true);
    site.errors.length = 0;
  });
});

interface AccessibleNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown; relatedNodes?: unknown[] } }[];
}

/** What Chromium tells a screen reader, in order. */
async function spoken(page: Page): Promise<AccessibleNode[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as { nodes: AccessibleNode[] };
  return nodes.filter(({ ignored }) => !ignored);
}

function property(node: AccessibleNode | undefined, name: string): unknown {
  const found = node?.properties?.find((one) => one.name === name)?.value;
  return found?.relatedNodes?.length ?? found?.value;
}

const withRole = (nodes: AccessibleNode[], role: string) => nodes.filter((node) => node.role?.value === role);

/** The text of the live regions. */
async function announced(page: Page): Promise<string> {
  return (await page.getByRole('status').allTextContents()).join(' ').trim();
}

test('a screen reader hears a combobox, how many options, and each option as title, kind and section', async () => {
  const page = await openSearching(site, '/vormen/');
  const [closed] = withRole(await spoken(page), 'combobox');
  expect([closed?.name?.value, property(closed, 'expanded')]).toEqual(['Zoeken in uw eigen woorden', false]);
  await typeInBox(page, 'baas houdt paspoorten vast');
  await page.keyboard.press('ArrowDown');
  const nodes = await spoken(page);
  const [field] = withRole(nodes, 'combobox');
  expect([property(field, 'expanded'), property(field, 'activedescendant')]).toEqual([true, 1]);
  expect(withRole(nodes, 'listbox').map(({ name }) => name?.value)).toEqual(['Zoekresultaten']);
  const options = withRole(nodes, 'option');
  expect(options).toHaveLength(await optionsOf(page).count());
  expect(options.map((option) => property(option, 'selected'))).toEqual([true, ...options.slice(1).map(() => false)]);
  for (const { name } of options)
    expect(name?.value).toMatch(/ (Signaal IND-\d+|Procedure|Rol|Wet en recht|Voor inwoners|Vorm|Plek|Organiseren|Scholing)/);
});

test.each([
  ['baas houdt paspoorten vast', /^\d+ pagina’s gevonden\.$/],
  ['xqzvwk', /^Niets( sterks)? gevonden\./],
  ['hij slaat mij', /^(Direct gevaar\? Bel 112\.|Hulp nodig\? Boven de resultaten staat wie u kunt bellen\.) /],
])('“%s” is announced once typing has come to rest', async (query, text) => {
  for (const [path, field] of [
    ['/vormen/', fieldOf],
    ['/zoeken/', pageField],
  ] as const) {
    const page = await openSearching(site, path);
    await field(page).pressSequentially(query);
    await answered(page);
    expect(await announced(page)).toBe('');
    await until('it is said', async () => text.test(await announced(page)));
  }
});
