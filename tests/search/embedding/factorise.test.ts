import { factorise } from '../../../src/search/embedding/factorise';
import { pairCounts } from '../../../src/search/embedding/pairCounts';
import { randomNumbers } from '../../../src/search/embedding/random';

const OPTIONS = { dims: 4, oversampling: 6, powerIterations: 3, seed: 5 };

/** A matrix of three known directions: cell (i, j) is Σ strength · direction[i] · direction[j]. */
function known(size: number): { matrix: ReturnType<ReturnType<typeof pairCounts>['matrix']>; cell: (i: number, j: number) => number } {
  const next = randomNumbers(1);
  const directions = [9, 5, 2].map((strength) => ({ strength, direction: Array.from({ length: size }, () => next() + 0.1) }));
  const cell = (i: number, j: number): number =>
    directions.reduce((sum, { strength, direction }) => sum + strength * (direction[i] ?? 0) * (direction[j] ?? 0), 0);
  const counts = pairCounts(size);
  for (let i = 0; i < size; i += 1) for (let j = i + 1; j < size; j += 1) counts.add(i, j, cell(i, j));
  return { matrix: counts.matrix(), cell };
}

test('products of rows give the strong part of the matrix back', () => {
  const { matrix, cell } = known(60);
  const rows = factorise(matrix, OPTIONS);
  let error = 0;
  let total = 0;
  for (let i = 0; i < 60; i += 1) {
    for (let j = i + 1; j < 60; j += 1) {
      let sum = 0;
      for (let k = 0; k < 4; k += 1) sum += (rows[i * 4 + k] ?? 0) * (rows[j * 4 + k] ?? 0);
      error += (sum - cell(i, j)) ** 2;
      total += cell(i, j) ** 2;
    }
  }
  // The empty diagonal and the sign of small directions are what is lost.
  expect(Math.sqrt(error / total)).toBeLessThan(0.1);
});

test('the same seed gives the same bits; a matrix smaller than the dimensions gives zeros beyond its rank', () => {
  const { matrix } = known(20);
  expect(factorise(matrix, OPTIONS)).toEqual(factorise(matrix, OPTIONS));
  const tiny = pairCounts(2);
  tiny.add(0, 1, 1);
  const rows = factorise(tiny.matrix(), OPTIONS);
  expect(rows).toHaveLength(8);
  expect([rows[2], rows[3], rows[6], rows[7]]).toEqual([0, 0, 0, 0]);
  expect(rows.every(Number.isFinite)).toBe(true);
});
