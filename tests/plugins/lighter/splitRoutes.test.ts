import { parseGeneratedSite } from '../../../src/plugins/lighter/generatedRoutes';
import { type PagePart, pagesOf, splitPages, stepsToNowhere } from '../../../src/plugins/lighter/splitRoutes';
import { signals, tables } from './site';

const { routes } = parseGeneratedSite(tables);
const paths = (part: PagePart | undefined): string[] => (part?.pages ?? []).map(({ path }) => path);

test('a page knows its layouts, from the outside in', () => {
  const page = pagesOf(routes).find(({ path }) => path === '/2026.1/procedures/melden/');
  expect(page?.steps.map(({ key }) => key)).toEqual(['/-r', '/2026.1/-v', '/2026.1/-d', '/2026.1/procedures/melden/-p']);
});

test('kinds with many pages and versions are parts; what is few stays in the part around it', () => {
  const whole = splitPages(pagesOf(routes));
  expect(paths(whole).sort()).toEqual(['/', '/procedures/melden/']);
  expect([...whole.parts.keys()].sort()).toEqual(['/2026.1/', '/signalen/']);
  expect(paths(whole.parts.get('/signalen/'))).toHaveLength(signals.length);
  const older = whole.parts.get('/2026.1/');
  expect(paths(older)).toEqual(['/2026.1/procedures/melden/']);
  expect([...(older?.parts.values() ?? [])].map(({ name }) => name)).toEqual(['pages-2026.1-signalen']);
});

test('every page is in one part', () => {
  const all = (part: PagePart): string[] => [...paths(part), ...[...part.parts.values()].flatMap(all)];
  const pages = pagesOf(routes).map(({ path }) => path);
  expect(all(splitPages(pagesOf(routes))).sort()).toEqual(pages.sort());
});

test('an address that leads nowhere is shown in the layouts of the newest version', () => {
  expect(stepsToNowhere(routes).map(({ key }) => key)).toEqual(['/-r', '/-v', '/-d']);
  expect(() => stepsToNowhere([])).toThrow('nergens');
});
