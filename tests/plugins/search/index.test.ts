import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import searchPlugin from '../../../src/plugins/search/index';
import type { SearchData } from '../../../src/plugins/search/searchData';
import { fixtureRoot } from '../../content/fixtures';

const plugin = searchPlugin({ siteDir: fixtureRoot, generatedFilesDir: '/tmp', baseUrl: '/' } as LoadContext);
const content = plugin.loadContent?.();

test('every page knows where search is and what is in it; the list from A to Z is a page', async () => {
  let data: SearchData | undefined;
  const routes: { path: string }[] = [];
  await plugin.contentLoaded?.({
    content,
    actions: {
      setGlobalData: (given: SearchData) => {
        data = given;
      },
      createData: async (name: string) => `/tmp/${name}`,
      addRoute: (route: { path: string }) => routes.push(route),
    },
  } as never);
  expect(data).toMatchObject({ base: '/zoekbestanden/', glossary: expect.stringMatching(/^begrippen-[0-9a-f]{16}\.json$/) });
  expect(data?.revision).toMatch(/^[0-9a-f]{16}$/);
  expect(routes.map(({ path }) => path)).toEqual(['/a-tot-z/']);
});

test('a build gets the files that the entry names', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'kb-'));
  await plugin.postBuild?.({ content: await content, outDir } as never);
  const folder = join(outDir, 'zoekbestanden');
  const entry = JSON.parse(readFileSync(join(folder, 'entry.json'), 'utf8')) as { sizes: Record<string, number> };
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([...Object.keys(entry.sizes), 'entry.json']));
});

test('while writing, the same files come from memory, and other addresses pass', () => {
  const configured: unknown = plugin.configureWebpack?.({} as never, false, {} as never, content as never);
  const { devServer } = configured as { devServer: { setupMiddlewares(list: unknown[]): unknown[] } };
  const list: { path: string; middleware(request: object, response: object, next: () => void): void }[] = [];
  expect(devServer.setupMiddlewares(list)).toEqual([]);
  expect(list[0]?.path).toBe('/zoekbestanden/');
  const answer = (url: string): string => {
    let said = 'next';
    const response = { setHeader: () => undefined, end: (body: Uint8Array) => (said = new TextDecoder().decode(body).slice(0, 1)) };
    list[0]?.middleware({ url }, response, () => undefined);
    return said;
  };
  expect(answer('/zoekbestanden/entry.json?x')).toBe('{');
  expect(answer('/zoekbestanden/../package.json')).toBe('next');
});
