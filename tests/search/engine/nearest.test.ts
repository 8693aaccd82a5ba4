import fc from 'fast-check';
import { dequantise, quantise } from '../../../src/search/embedding/quantise';
import { cosines, openVectors } from '../../../src/search/engine/nearest';

const unit = (values: readonly number[]): Float32Array => {
  const length = Math.hypot(...values) || 1;
  return Float32Array.from(values, (value) => value / length);
};
const number = fc.float({ min: -1, max: 1, noNaN: true });

test('cosines are those of the decoded rows; below zero is zero', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(4 as const, 8 as const),
      fc.array(number, { minLength: 5, maxLength: 5 }),
      fc.array(number, { minLength: 20, maxLength: 20 }),
      (bits, query, values) => {
        const vectors = quantise(Float32Array.from(values), 5, bits);
        const decoded = dequantise(vectors);
        const found = cosines(openVectors(4, [{ vectors, numbers: Int32Array.from([0, 1, 2, 3]) }]), unit(query));
        for (let row = 0; row < 4; row++) {
          const naive = unit(query).reduce((sum, value, i) => sum + value * (decoded[row * 5 + i] ?? 0), 0);
          expect(found[row]).toBeCloseTo(Math.max(0, naive), 4);
        }
      },
    ),
  );
});

test('rows of several layers land on the sections of the version; the others are left out', () => {
  const layer = (x: number, y: number) => quantise(Float32Array.from([x, y, y, x]), 2, 8);
  const vectors = openVectors(2, [
    { vectors: layer(1, 0), numbers: Int32Array.from([-1, 0]) },
    { vectors: layer(1, 0), numbers: Int32Array.from([1, -1]) },
  ]);
  expect([...cosines(vectors, Float32Array.from([1, 0]))]).toEqual([0, 1]);
});
