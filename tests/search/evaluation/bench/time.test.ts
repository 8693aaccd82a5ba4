import { percentile, timeStates } from '../../../../src/search/evaluation/bench/time';

test('the percentile is a value that was measured', () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 1)]).toEqual([50, 95, 100]);
  expect([percentile([7], 0.95), percentile([], 0.5)]).toEqual([7, 0]);
});

test('of three times the best counts, and each state is measured', async () => {
  let clock = 0;
  let calls = 0;
  // The first search of each state takes 9 more than the others.
  const seen = new Map<string, number>();
  const search = (query: string): void => {
    calls++;
    const before = seen.get(query) ?? 0;
    seen.set(query, before + 1);
    clock += query.length + (before === 1 ? 9 : 0);
  };
  const states = ['a', 'bb', 'ccc'];
  const { p50, p95, states: measured } = await timeStates(search, states, 1e6, () => clock);
  expect([p50, p95, measured]).toEqual([2, 3, 3]);
  expect(calls).toBe(3 + 9);
});

test('when time is up no new state is begun, but one is always measured', async () => {
  let clock = 0;
  const slow = (): void => {
    clock += 100;
  };
  expect((await timeStates(slow, ['a', 'b', 'c', 'd'], 10, () => clock)).states).toBe(1);
});
