import fc from 'fast-check';
import { distance, prefixDistance } from '../../../src/search/dutch/distance';

/** The textbook table, whole. */
function naive(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const row = table[i] ?? [];
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swap);
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('agrees with the textbook up to the limit, and says limit + 1 beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

test('the beginning of a word is compared with every beginning of the other', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      const least = Math.min(...Array.from({ length: b.length + 1 }, (_, end) => naive(a, b.slice(0, end))));
      expect(prefixDistance(a, b, limit)).toBe(Math.min(least, limit + 1));
    }),
    { numRuns: 2000 },
  );
});

test('words of over 64 letters are given up', () => {
  expect(distance('a'.repeat(65), 'a'.repeat(65), 3)).toBe(4);
});
