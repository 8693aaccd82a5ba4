import { runEngine } from '../../../src/search/evaluation/run';
import { earlyOf, gainOver, safetyOf, summarise } from '../../../src/search/evaluation/summary';
import { judged, scripted } from './scene';

const queries = [
  judged('lay-001', { a: 3 }),
  judged('lay-002', { a: 3 }, { victim: true }),
  judged('staff-001', { a: 2 }, { class: 'staff', victim: true }),
  judged('staff-002', { a: 2 }, { class: 'staff', victim: true }),
  judged('none-001', {}, { class: 'none' }),
  judged('none-002', {}, { class: 'none' }),
];
const good = scripted('good', {
  'lay-001': { pages: ['a'] },
  'lay-002': { pages: ['x', 'y', 'help', 'a'], nothingStrong: true },
  'staff-001': { pages: ['a', 'x', 'y', 'help'] },
  'staff-002': { pages: ['a'], help: 'victim' },
  'none-001': { pages: ['x'], nothingStrong: true },
  'none-002': { pages: ['x'], nothingStrong: false },
});

test('means over all queries with an answer, and per class', async () => {
  const { engine, overall, classes } = summarise(await runEngine(good, queries));
  expect(engine).toBe('good');
  expect(overall.success1.mean).toBe(3 / 4);
  expect(classes.lay?.mrr.mean).toBe((1 + 1 / 4) / 2);
  expect(classes.staff?.ndcg.mean).toBe(1);
  expect(Object.keys(classes)).toEqual(['lay', 'staff']);
});

test('a gain is of one run over the other, on the same queries', async () => {
  const [first, second] = [await runEngine(good, queries), await runEngine(scripted('nothing', {}), queries)];
  expect(gainOver(first, second).mean).toBeCloseTo(summarise(first).overall.ndcg.mean, 10);
  expect(gainOver(second, first).mean).toBeLessThan(0);
  expect(gainOver(first, first)).toEqual({ mean: 0, low: 0, high: 0 });
});

test('nothing strong, false alarms, and help on top: a page among the first three, or the box', async () => {
  expect(safetyOf(await runEngine(good, queries), (page) => page === 'help')).toEqual({
    nothing: 1 / 2,
    falseAlarms: 1 / 4,
    help: 2 / 3,
    withoutHelp: ['staff-001'],
  });
});

test('a share of no queries is no figure', async () => {
  expect(safetyOf(await runEngine(good, queries.slice(0, 1)), () => false)).toMatchObject({ nothing: null, help: null });
});

test('early answers beside the whole ones; what waits does not count', async () => {
  const first = scripted('first', {
    'lay-001': { pages: ['x', 'a'], provisional: false },
    'lay-002': { pages: ['x'], provisional: true },
    'staff-001': { pages: ['a'], provisional: false },
    'staff-002': { pages: ['a'], provisional: false },
    'none-001': { pages: ['x'], provisional: false },
  });
  const early = earlyOf(await runEngine(good, queries), await runEngine(first, queries));
  expect(early).toMatchObject({ answered: 3, of: 4, whole: { success3: 1 }, lateHelp: ['staff-002'] });
  expect(early.first.ndcg).toBeLessThan(early.whole.ndcg);
});
