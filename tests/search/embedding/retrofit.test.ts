import { randomNumbers } from '../../../src/search/embedding/random';
import { retrofit } from '../../../src/search/embedding/retrofit';
import { normaliseRows } from '../../../src/search/embedding/unit';
import { compiled } from './scene';

const DIMS = 24;
const placeOf = (term: string): number => compiled.words.indexOf(term);
const next = randomNumbers(3);
const trained = Float64Array.from({ length: compiled.words.length * DIMS }, () => next() - 0.5);
normaliseRows(trained, DIMS);

function cosine(rows: Float64Array, a: string, b: string): number {
  let sum = 0;
  for (let k = 0; k < DIMS; k += 1) sum += (rows[placeOf(a) * DIMS + k] ?? 0) * (rows[placeOf(b) * DIMS + k] ?? 0);
  return sum;
}

test('words of one concept and of one ring come closer, others stay where they were', () => {
  const rows = trained.slice();
  retrofit(rows, DIMS, compiled, placeOf, 10);
  for (const [a, b] of [
    ['ingenom', 'afgepakt'],
    ['ingenom', '~passport'],
    ['lon', 'salaris'],
  ] as const) {
    expect(cosine(rows, a, b)).toBeGreaterThan(cosine(trained, a, b) + 0.2);
  }
  expect(Math.abs(cosine(rows, 'salaris', 'strafrecht') - cosine(trained, 'salaris', 'strafrecht'))).toBeLessThan(0.35);
});

test('nothing moves without rounds, and rows stay one long', () => {
  const rows = trained.slice();
  retrofit(rows, DIMS, compiled, placeOf, 0);
  rows.forEach((value, index) => {
    expect(value).toBeCloseTo(trained[index] ?? 0, 12);
  });
});
