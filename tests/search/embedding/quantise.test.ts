import fc from 'fast-check';
import { dequantise, levelAt, quantise } from '../../../src/search/embedding/quantise';
import { randomNumbers } from '../../../src/search/embedding/random';
import { normaliseRows } from '../../../src/search/embedding/unit';

const row = (dims: number) => fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: dims, maxLength: dims });

test('8 bits keep every number to within half a level of its row', () => {
  fc.assert(
    fc.property(row(7), (numbers) => {
      const largest = Math.max(...numbers.map(Math.abs));
      fc.pre(largest > 1e-6);
      const vectors = quantise(Float32Array.from(numbers), 7, 8);
      for (const [i, value] of numbers.entries()) {
        expect(Math.abs((levelAt(vectors, 0, i) * largest) / 127 - value)).toBeLessThanOrEqual(largest / 254 + 1e-6);
      }
    }),
  );
});

test('4 bits never turn a row more than rounding to the largest number would', () => {
  fc.assert(
    fc.property(row(9), (numbers) => {
      const largest = Math.max(...numbers.map(Math.abs));
      fc.pre(largest > 1e-6);
      const cosine = (levels: number[]): number =>
        levels.reduce((sum, level, i) => sum + level * (numbers[i] ?? 0), 0) / Math.hypot(...levels) / Math.hypot(...numbers);
      const vectors = quantise(Float32Array.from(numbers), 9, 4);
      const ours = numbers.map((_, i) => levelAt(vectors, 0, i));
      const plain = numbers.map((value) => Math.round((Math.fround(value) * 7) / Math.fround(largest)));
      expect(cosine(ours)).toBeGreaterThanOrEqual(cosine(plain) - 1e-6);
      for (const level of ours) expect(Math.abs(level)).toBeLessThanOrEqual(7);
    }),
  );
});

test.each([4, 8] as const)('%d bits: what comes back has unit length and goes in again as it was', (bits) => {
  fc.assert(
    fc.property(fc.array(row(5), { minLength: 1, maxLength: 4 }), (rows) => {
      const once = dequantise(quantise(Float32Array.from(rows.flat()), 5, bits));
      for (let from = 0; from < once.length; from += 5) {
        const length = Math.hypot(...once.subarray(from, from + 5));
        expect(length === 0 || Math.abs(length - 1) < 1e-5).toBe(true);
      }
      if (bits === 8) expect(quantise(once, 5, 8).bytes).toEqual(quantise(dequantise(quantise(once, 5, 8)), 5, 8).bytes);
    }),
  );
});

test('a row of zeros stays one, odd dimensions take half a byte more', () => {
  const vectors = quantise(new Float32Array(6), 3, 4);
  expect(vectors.bytes).toHaveLength(4);
  expect([...dequantise(vectors)]).toEqual([0, 0, 0, 0, 0, 0]);
});

/** Nearest rows to each query, as sets. */
function overlap(exact: Float32Array, coarse: Float32Array, queries: Float32Array, dims: number, top: number): number {
  const best = (rows: Float32Array, from: number): number[] =>
    Array.from({ length: rows.length / dims }, (_, r) => r)
      .map((r) => ({
        r,
        score: rows.subarray(r * dims, (r + 1) * dims).reduce((sum, value, k) => sum + value * (queries[from + k] ?? 0), 0),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, top)
      .map(({ r }) => r);
  let same = 0;
  for (let from = 0; from < queries.length; from += dims) {
    const wanted = new Set(best(exact, from));
    same += best(coarse, from).filter((r) => wanted.has(r)).length;
  }
  return same / ((queries.length / dims) * top);
}

/** Rows in 40 bunches, as sections about some forty subjects are. */
function bunches(count: number, dims: number, seed: number): Float32Array {
  const next = randomNumbers(seed);
  const gauss = (): number => next() + next() + next() + next() - 2;
  const centres = Array.from({ length: 40 }, () => Array.from({ length: dims }, gauss));
  const rows = Float32Array.from({ length: count * dims }, (_, at) => {
    const centre = centres[Math.floor(at / dims) % 40] ?? [];
    return (centre[at % dims] ?? 0) + gauss();
  });
  normaliseRows(rows, dims);
  return rows;
}

test('the ten nearest of a thousand sections stay the nearest: at 8 bits nearly all', () => {
  const rows = bunches(1000, 96, 1);
  const queries = bunches(60, 96, 1).subarray(0, 60 * 96);
  expect(overlap(rows, dequantise(quantise(rows, 96, 8)), queries, 96, 10)).toBeGreaterThanOrEqual(0.98);
  expect(overlap(rows, dequantise(quantise(rows, 96, 4)), queries, 96, 10)).toBeGreaterThanOrEqual(0.85);
});
