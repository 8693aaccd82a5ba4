import fc from 'fast-check';
import { gatherPostings, partsOfStems, wordPostings } from '../../../src/search/build/postings';
import type { IndexToken } from '../../../src/search/dutch/types';

const token = (surface: string, stem = surface, parts: readonly string[] = []): IndexToken => ({
  surface,
  stem,
  parts: parts.map((part) => ({ surface: part, stem: part })),
  start: 0,
  end: 0,
  position: 0,
});

test('property: what was gathered can be read back, documents rising in every row', () => {
  const documents = fc.array(fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.integer({ min: 0, max: 255 })), { maxLength: 8 });
  fc.assert(
    fc.property(documents, (list) => {
      const maps = list.map((entries) => new Map(Object.entries(entries).map(([row, value]) => [Number(row), value])));
      const { starts, documents: found, values } = gatherPostings(4, maps);
      expect(starts).toHaveLength(5);
      for (let row = 0; row < 4; row++) {
        const range = [...found.subarray(starts[row], starts[row + 1])];
        expect(range).toEqual([...range].sort((a, b) => a - b));
        expect(range.map((document, i) => [document, values[(starts[row] ?? 0) + i]])).toEqual(
          maps.flatMap((map, document) => (map.has(row) ? [[document, map.get(row)]] : [])),
        );
      }
    }),
  );
});

test('values are frequencies less one, cut at four; words without a row are left out', () => {
  const rows = new Map([
    ['a', 0],
    ['b', 1],
  ]);
  const texts = [[token('a'), token('a'), token('c')], Array.from({ length: 9 }, () => token('b')), [token('b')]];
  const { starts, documents, values } = wordPostings(texts, rows);
  expect([[...starts], [...documents], [...values]]).toEqual([
    [0, 1, 3],
    [0, 1, 2],
    [1, 3, 0],
  ]);
});

test('of two surface forms that split differently the first of the alphabet counts; a stem is no part of itself', () => {
  const rows = new Map(['huis', 'baas', 'huisbaz', 'huisbas', 'rest'].map((stem, row) => [stem, row]));
  const tokens = [
    token('huisbazen', 'huisbaz', ['huis']),
    token('huisbaas', 'huisbaz', ['huis', 'baas', 'huisbaz', 'elders']),
    token('rest'),
  ];
  for (const order of [tokens, [...tokens].reverse()]) {
    const { partStarts, parts } = partsOfStems(order, rows);
    expect([[...partStarts], [...parts]]).toEqual([
      [0, 0, 0, 2, 2, 2],
      [0, 1],
    ]);
  }
});
