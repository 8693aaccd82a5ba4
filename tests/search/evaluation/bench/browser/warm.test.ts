import type { Page } from 'playwright-core';
import { warmAsks } from '../../../../../src/search/evaluation/bench/browser/warm';

test('every state is asked twice, in order, and timed the second time', async () => {
  const asked: string[] = [];
  const ask = async (query: string) => asked.push(query);
  Object.assign(globalThis, { ask });
  const tab = { evaluate: (run: (given: string[]) => unknown, given: string[]) => run(given) } as unknown as Page;
  const times = await warmAsks(tab, ['b', 'ba']);
  expect(asked).toEqual(['b', 'ba', 'b', 'ba']);
  expect(times).toHaveLength(2);
  expect(times.every((time) => time >= 0)).toBe(true);
});
