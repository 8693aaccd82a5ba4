import { browserContenders } from '../../../../../src/search/evaluation/bench/browser/contenders';

test('ours first, then those of others, each under a name of its own', () => {
  const names = browserContenders.map(({ name }) => name);
  expect(names[0]).toBe('eigen');
  expect(new Set(names).size).toBe(names.length);
});
