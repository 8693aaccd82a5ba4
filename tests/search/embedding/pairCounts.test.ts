import fc from 'fast-check';
import { pairCounts } from '../../../src/search/embedding/pairCounts';

test('adds up what a plain table adds up, in both directions, columns rising', () => {
  const size = 40;
  const id = fc.integer({ min: 0, max: size - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id, fc.integer({ min: 1, max: 9 })), { maxLength: 300 }), (pairs) => {
      const counts = pairCounts(size);
      const table = new Map<string, number>();
      for (const [a, b, weight] of pairs) {
        counts.add(a, b, weight);
        if (a === b) continue;
        for (const key of [`${a} ${b}`, `${b} ${a}`]) table.set(key, (table.get(key) ?? 0) + weight);
      }
      const { starts, columns, values } = counts.matrix();
      const cells = new Map<string, number>();
      for (let row = 0; row < size; row += 1) {
        for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
          if (at > (starts[row] ?? 0)) expect(columns[at]).toBeGreaterThan(columns[at - 1] ?? -1);
          cells.set(`${row} ${columns[at]}`, values[at] ?? 0);
        }
      }
      expect(cells).toEqual(table);
    }),
  );
});

test('grows beyond its first size without losing a pair', () => {
  const counts = pairCounts(1000);
  for (let a = 0; a < 300; a += 1) for (let b = 0; b < a; b += 1) counts.add(a, b, 1);
  const { values } = counts.matrix();
  expect(values).toHaveLength(300 * 299);
  expect(values.every((value) => value === 1)).toBe(true);
});
