import { measureCell } from '../../../../src/search/evaluation/bench/cell';
import { contenders } from '../../../../src/search/evaluation/bench/contenders';
import { corpus } from '../../../fixtures/search/corpus';

test('what a contender costs over a corpus', async () => {
  const [ours] = contenders;
  if (!ours) throw new RangeError('no contender');
  const cell = await measureCell(ours, corpus, 1, ['pa', 'pas', 'pasp'], 5000);
  expect(cell).toMatchObject({ engine: 'eigen', growth: 1, pages: 8, sections: 14 });
  expect(cell.times.states).toBe(3);
  expect(cell.first).toBeGreaterThan(1000);
  expect(cell.whole).toBeGreaterThan(cell.first);
  for (const value of [cell.build, cell.open, cell.times.p50]) expect(value).toBeGreaterThan(0);
});
