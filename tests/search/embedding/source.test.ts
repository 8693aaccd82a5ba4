import { dequantise, quantise } from '../../../src/search/embedding/quantise';
import { termVectorSource } from '../../../src/search/embedding/source';

test.each([4, 8] as const)('rows of %d bits are added at unit length times the weight', (bits) => {
  const vectors = quantise(Float32Array.from([0.6, 0.8, 0, 1, 0, 0, 0, 0, 0]), 3, bits);
  const source = termVectorSource((term) => ['a', 'b', 'c'].indexOf(term), [0.5, 1, 1], vectors);
  const sum = new Float32Array(3);
  source.addRow(source.rowOf('a'), 2, sum);
  source.addRow(source.rowOf('b'), 1, sum);
  source.addRow(source.rowOf('c'), 1, sum);
  const plain = dequantise(vectors);
  expect(sum[0]).toBeCloseTo(2 * (plain[0] ?? 0) + 1, 5);
  expect(sum[1]).toBeCloseTo(2 * (plain[1] ?? 0), 5);
  expect([source.weightOf(0), source.rowOf('x'), source.dims]).toEqual([0.5, -1, 3]);
});
