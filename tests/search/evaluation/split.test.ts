import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUntouched, parseSplit, printSplit, queriesOf, renewSplit, splitQueries } from '../../../src/search/evaluation/split';
import { judged } from './scene';

const many = (kind: 'lay' | 'staff', count: number) =>
  Array.from({ length: count }, (_, i) => judged(`${kind}-${String(i + 1).padStart(3, '0')}`, { a: 3, b: 1 }, { class: kind }));
const queries = [...many('lay', 30), ...many('staff', 12)];
const split = splitQueries(queries);

test('a third of each class is final, whatever the order of the queries', () => {
  expect(split.final.filter((id) => id.startsWith('lay'))).toHaveLength(10);
  expect(split.final.filter((id) => id.startsWith('staff'))).toHaveLength(4);
  expect(splitQueries([...queries].reverse())).toEqual(split);
  expect([...split.work, ...split.final].sort()).toEqual(queries.map(({ id }) => id).sort());
});

test('new queries are dealt out; none changes its set', () => {
  const more = [...queries, ...many('lay', 60).slice(30)];
  const later = splitQueries(more, split);
  expect(later.final).toEqual(expect.arrayContaining([...split.final]));
  expect(later.work).toEqual(expect.arrayContaining([...split.work]));
  expect(later.final.filter((id) => id.startsWith('lay'))).toHaveLength(20);
});

test('a final set that was looked at joins the work set; what is new becomes final; the old hash is kept', () => {
  const more = [...queries, ...many('lay', 40).slice(30)];
  const later = renewSplit(more, split) ?? split;
  expect(later.work).toEqual(queries.map(({ id }) => id).sort());
  expect(later.final).toEqual(more.slice(queries.length).map(({ id }) => id));
  expect(later.spent).toEqual([split.sha256]);
  expect(isUntouched(more, later)).toBe(true);
  expect(splitQueries(more, later)).toEqual(later);
  expect(renewSplit(queries, split)).toBeUndefined();
});

test('the sets, and a query that the split does not know is for work', () => {
  const fresh = judged('lay-999', { a: 3 });
  expect(
    queriesOf([...queries, fresh], split, 'final')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(split.final);
  expect(queriesOf([...queries, fresh], split, 'work')).toContain(fresh);
  expect(queriesOf(queries, split, 'all')).toBe(queries);
});

test('a change of query, grade or number of the final set shows; a reason or the work set may change', () => {
  const [final = ''] = split.final;
  const [work = ''] = split.work;
  const changed = (id: string, change: object) => queries.map((query) => (query.id === id ? { ...query, ...change } : query));
  expect(isUntouched([...queries].reverse(), split)).toBe(true);
  expect(isUntouched(changed(work, { query: 'anders' }), split)).toBe(true);
  expect(isUntouched(changed(final, { need: 'anders gezegd' }), split)).toBe(true);
  expect(isUntouched(changed(final, { query: 'anders' }), split)).toBe(false);
  expect(isUntouched(changed(final, { judgments: [{ page: 'a', grade: 2, why: '' }] }), split)).toBe(false);
  expect(
    isUntouched(
      queries.filter(({ id }) => id !== final),
      split,
    ),
  ).toBe(false);
});

test('printed and read back', () => {
  expect(parseSplit(printSplit(split))).toEqual(split);
  expect(() => parseSplit('{"final": []}')).toThrow();
});

test('the committed split, once there is one, is a split', () => {
  const file = join(__dirname, '../../judgments/split.json');
  if (existsSync(file)) expect(parseSplit(readFileSync(file, 'utf8')).final.length).toBeGreaterThan(80);
});
