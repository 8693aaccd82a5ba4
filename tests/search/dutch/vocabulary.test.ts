import fc from 'fast-check';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';

test('finds places, ranges and frequencies as a plain scan does', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '~', 'ш', '😀'), maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (words, wanted) => {
      const terms = [...words].sort();
      const vocabulary = vocabularyOf(terms);
      expect(vocabulary.indexOf(wanted)).toBe(terms.indexOf(wanted));
      expect(vocabulary.has(wanted)).toBe(terms.includes(wanted));
      const [from, to] = vocabulary.prefixRange(wanted);
      expect(terms.slice(from, to)).toEqual(terms.filter((term) => term.startsWith(wanted)));
    }),
    { numRuns: 1000 },
  );
});

test('frequencies are per term, one when none are given', () => {
  expect(vocabularyOf(['a', 'b'], [3, 0]).frequency(1)).toBe(0);
  expect(vocabularyOf(['a', 'b']).frequency(1)).toBe(1);
});

test('refuses terms out of order, and places that do not exist', () => {
  expect(() => vocabularyOf(['b', 'a'])).toThrow('terms are not sorted at 1: a');
  expect(() => vocabularyOf(['a', 'a'])).toThrow(RangeError);
  expect(() => vocabularyOf(['a']).termAt(1)).toThrow('no term 1');
});
