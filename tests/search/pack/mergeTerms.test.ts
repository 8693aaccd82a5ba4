import fc from 'fast-check';
import { mergeTerms } from '../../../src/search/pack/mergeTerms';

const terms = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 4 })).map((list) => list.sort());

test('all terms once, in order, each where it was said to be', () => {
  fc.assert(
    fc.property(terms, terms, (first, second) => {
      const merged = mergeTerms(first, second);
      expect(merged.terms).toEqual([...new Set([...first, ...second])].sort());
      expect([...merged.ofFirst].map((place) => merged.terms[place])).toEqual(first);
      expect([...merged.ofSecond].map((place) => merged.terms[place])).toEqual(second);
    }),
  );
});
