import { parseGeneratedSite } from '../../../src/plugins/lighter/generatedRoutes';
import { chunkNameOf, routeFiles } from '../../../src/plugins/lighter/routeFiles';
import { signals, tables } from './site';

const site = parseGeneratedSite(tables);
const files = routeFiles(site, {
  within: (chunk) => (chunk === 'pl' || chunk.startsWith('v') ? { version: chunk } : undefined),
  varies: (chunk) => chunk.startsWith('v'),
});

/** Runs a file, with stand-ins for what it imports. */
function run(name: string): never {
  const code = (files.get(name) ?? '')
    .replace(/import\(\/\* webpackChunkName: ("[^"]+") \*\/ ("[^"]+")\)/g, 'asked($1, $2)')
    .replace(/^import .*$/gm, '')
    .replace('export default', 'return');
  return new Function('asked', 'siteRoutes', code)(
    (...asked: string[]) => asked,
    (...given: unknown[]) => given,
  ) as never;
}

test('what every page loads names the parts, and no page', () => {
  const [root, nowhere] = run('routes.js') as [{ parts: Record<string, () => unknown>; rest: () => unknown }, () => unknown];
  expect(Object.keys(root.parts).sort()).toEqual(['/2026.1/', '/signalen/']);
  expect(root.parts['/signalen/']?.()).toEqual(['pages-signalen', './pages-signalen.js']);
  expect(root.rest()).toEqual(['pages', './pages.js']);
  expect(nowhere()).toEqual(['pages-nowhere', './pages-nowhere.js']);
  expect(files.get('routes.js')).not.toMatch(/signaal|\.md/);
});

interface Step {
  key: string;
  attributes: object;
  modules: Record<string, () => Promise<unknown>>;
}

test('a page has its layouts and its own text', () => {
  const { pages } = run('pages-signalen.js') as { pages: Record<string, Step[]> };
  expect(Object.keys(pages)).toEqual(signals.map((name) => `/signalen/${name}/`));
  const [root, version, , page] = pages['/signalen/signaal-3/'] ?? [];
  expect(root?.modules.__comp?.()).toEqual(['docs', '@theme/DocsRoot']);
  expect(version?.key).toBe('/-v@pages-signalen');
  expect(root?.key).toBe('/-r');
  expect(page?.key).toBe('/signalen/signaal-3/');
  expect(page?.attributes).toEqual({ path: '/signalen/signaal-3/', exact: true });
  expect(page?.modules.content?.()).toEqual(['c0x3', '@site/docs/signalen/signaal-3.md']);
});

test('pages share the very same layouts, and what travels along needs no file', async () => {
  const { pages } = run('pages-signalen.js') as { pages: Record<string, Step[]> };
  const [one, two] = [pages['/signalen/signaal-0/'], pages['/signalen/signaal-1/']];
  expect(one?.slice(0, 3).every((step, index) => step === two?.[index])).toBe(true);
  expect(await one?.[1]?.modules.__props?.()).toEqual({ default: { version: 'v0' } });
});

test('a version is a part, with its kinds as parts in it', () => {
  const { pages, parts } = run('pages-2026.1.js') as { pages: object; parts: Record<string, () => unknown> };
  expect(Object.keys(pages)).toEqual(['/2026.1/procedures/melden/']);
  expect(parts['/2026.1/signalen/']?.()).toEqual(['pages-2026.1-signalen', './pages-2026.1-signalen.js']);
});

test('a page costs little in the file of its part', () => {
  const code = files.get('pages-signalen.js') ?? '';
  expect(code.split('\n').filter((line) => line.includes('signaal-'))).toHaveLength(signals.length);
});

test('an address that leads nowhere gets the layouts, with no page in them', () => {
  const steps = run('pages-nowhere.js') as Step[];
  expect(steps.map(({ attributes }) => attributes)).toEqual([{ path: '/' }, { path: '/' }, { path: '/', routes: [] }]);
});

test('the frames of documentation are one file', () => {
  expect(['rc', 'vc', 'dc', 'di', 'ho'].map((chunk) => chunkNameOf(chunk, site))).toEqual(['docs', 'docs', 'docs', 'docs', 'ho']);
});
