import fc from 'fast-check';
import { block, whole } from '../../../src/search/pack/block';
import { ByteReader } from '../../../src/search/pack/bytes';
import { Malformed, Truncated } from '../../../src/search/pack/errors';
import { readPostings, writePostings } from '../../../src/search/pack/postings';

/** Rows of (document, value), as a naive reader would have them. */
const table = fc.array(fc.uniqueArray(fc.tuple(fc.nat(999), fc.nat(255)), { selector: ([document]) => document }));

function toPostings(rows: readonly (readonly (readonly [number, number])[])[]) {
  const sorted = rows.map((row) => [...row].sort((a, b) => a[0] - b[0]));
  const starts = Uint32Array.from([0, ...sorted.keys()].map((_, i) => sorted.slice(0, i).reduce((sum, row) => sum + row.length, 0)));
  const all = sorted.flat();
  return { starts, documents: Uint32Array.from(all, ([document]) => document), values: Uint8Array.from(all, ([, value]) => value) };
}

test('any postings come back', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const postings = toPostings(rows);
      const { bytes } = block('TEST', (writer) => writePostings(writer, postings));
      expect(whole(new ByteReader(bytes), (reader) => readPostings(reader, rows.length, 1000))).toEqual(postings);
    }),
  );
});

test('documents that are not there, and totals that are not right, are refused', () => {
  const { bytes } = block('TEST', (writer) => writePostings(writer, toPostings([[[7, 1]], [[3, 1]]])));
  expect(() => readPostings(new ByteReader(bytes), 2, 7)).toThrow(Malformed);
  expect(() => readPostings(new ByteReader(bytes), 1, 8)).toThrow(Malformed);
  expect(() => readPostings(new ByteReader(bytes), 99, 8)).toThrow(Truncated);
});
