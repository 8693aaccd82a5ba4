import fc from 'fast-check';
import { eigen } from '../../../src/search/embedding/eigen';

test('vectors times values give the matrix back, for any symmetric matrix', () => {
  const size = 6;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size }), (numbers) => {
      const at = (i: number, j: number): number => numbers[Math.min(i, j) * size + Math.max(i, j)] ?? 0;
      const matrix = Float64Array.from(numbers, (_, index) => at(Math.floor(index / size), index % size));
      const { values, vectors } = eigen(matrix, size);
      for (let i = 0; i < size; i += 1) {
        for (let j = 0; j < size; j += 1) {
          let sum = 0;
          for (let k = 0; k < size; k += 1) sum += (vectors[i * size + k] ?? 0) * (values[k] ?? 0) * (vectors[j * size + k] ?? 0);
          expect(sum).toBeCloseTo(at(i, j), 8);
        }
      }
      for (let k = 1; k < size; k += 1) expect(Math.abs(values[k] ?? 0)).toBeLessThanOrEqual(Math.abs(values[k - 1] ?? 0) + 1e-9);
    }),
  );
});
