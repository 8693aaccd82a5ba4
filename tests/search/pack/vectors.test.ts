import fc from 'fast-check';
import { quantise } from '../../../src/search/embedding/quantise';
import { Malformed } from '../../../src/search/pack/errors';
import { readSectionVectors, readTermVectors, writeSectionVectors, writeTermVectors } from '../../../src/search/pack/vectors';

const rows = (bits: 4 | 8, dims: number, count: number, seed: number) =>
  quantise(
    Float32Array.from({ length: dims * count }, (_, i) => Math.sin(i * 12.9898 + seed)),
    dims,
    bits,
  );

test('rows come back, of odd dimensions too', () => {
  fc.assert(
    fc.property(fc.constantFrom(4 as const, 8 as const), fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(), (bits, dims, count, seed) => {
      const vectors = rows(bits, dims, count, seed);
      const { tag, bytes } = writeSectionVectors(vectors);
      expect(readSectionVectors(new Map([[tag, bytes]]), count)).toEqual(vectors);
      expect(() => readSectionVectors(new Map([[tag, bytes]]), count + 1)).toThrow(Malformed);
    }),
  );
});

test('term vectors come back, and must belong to stems that are there', () => {
  const data = { encoderId: 'e', stems: Uint32Array.from([0, 3, 9]), weights: Uint8Array.from([255, 7, 0]), rows: rows(4, 5, 3, 1) };
  const { tag, bytes } = writeTermVectors(data);
  expect(readTermVectors(new Map([[tag, bytes]]), 'e', 10)).toEqual(data);
  expect(() => readTermVectors(new Map([[tag, bytes]]), 'e', 9)).toThrow(Malformed);
});

test('other than 4 or 8 bits is malformed', () => {
  const { tag, bytes } = writeSectionVectors(rows(8, 2, 1, 1));
  const wrong = bytes.slice();
  wrong[0] = 2;
  expect(() => readSectionVectors(new Map([[tag, wrong]]), 1)).toThrow(Malformed);
});
