import { pairCounts } from '../../../src/search/embedding/pairCounts';
import { ppmi } from '../../../src/search/embedding/ppmi';

/** 0 and 1 stand together oftener than chance would have it, 0 and 2 just as often as chance. */
function scene() {
  const counts = pairCounts(4);
  counts.add(0, 1, 8);
  counts.add(2, 3, 8);
  counts.add(0, 2, 2);
  return ppmi(counts.matrix(), 1);
}

test('is the logarithm of how much oftener than chance, and leaves out what is not', () => {
  const { starts, columns, values } = scene();
  // Sums are 10, 8, 10, 8 of 36: ln(8 · 36 / (10 · 8)).
  expect([...columns.slice(starts[0], starts[1])]).toEqual([1]);
  expect(values[0]).toBeCloseTo(Math.log(3.6));
});

test('is symmetric, with smoothing as well', () => {
  const counts = pairCounts(3);
  counts.add(0, 1, 9);
  counts.add(1, 2, 1);
  const { starts, columns, values } = ppmi(counts.matrix(), 0.75);
  const at = (row: number, column: number): number =>
    values[[...columns].findIndex((value, index) => value === column && index >= (starts[row] ?? 0) && index < (starts[row + 1] ?? 0))] ??
    0;
  expect(at(0, 1)).toBeGreaterThan(0);
  expect(at(0, 1)).toBeCloseTo(at(1, 0), 12);
});
