import fc from 'fast-check';
import { eachInRow, matrixOf, rowLength, weightAt } from '../../../src/search/engine/matrix';

const additions = fc.array(fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 }))), { maxLength: 12 });

test('gathers what was added, as a naive table does', () => {
  fc.assert(
    fc.property(additions, (rows) => {
      const matrix = matrixOf(
        rows.length,
        21,
        (row, add) => {
          for (const [document, amount] of rows[row] ?? []) add(document, amount);
        },
        (amount) => amount * 2,
      );
      rows.forEach((row, place) => {
        const naive = new Map<number, number>();
        for (const [document, amount] of row) naive.set(document, (naive.get(document) ?? 0) + amount);
        const found: [number, number][] = [];
        eachInRow(matrix, place, (document, weight) => found.push([document, weight]));
        expect(found).toEqual([...naive].map(([document, amount]) => [document, amount * 2]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)));
        expect(rowLength(matrix, place)).toBe(naive.size);
        for (let document = 0; document <= 20; document++) expect(weightAt(matrix, place, document)).toBe((naive.get(document) ?? 0) * 2);
      });
    }),
  );
});
