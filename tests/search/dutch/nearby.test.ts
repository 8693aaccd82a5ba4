import fc from 'fast-check';
import { distance } from '../../../src/search/dutch/distance';
import { nearby } from '../../../src/search/dutch/nearby';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';

const WORDS = [
  'baas',
  'buurt',
  'licht',
  'mensenhandel',
  'overnacht',
  'paspoort',
  'politie',
  'prostitutie',
  'uitbuiting',
  '~passport',
  '273f',
].sort();
const near = nearby(vocabularyOf(WORDS));
const best = (word: string): string | undefined => near.words(word)[0]?.surface;

test.each([
  ['pasport', 'paspoort', 'one letter short'],
  ['paspooort', 'paspoort', 'one letter twice'],
  ['psapoort', 'paspoort', 'neighbours swapped at the start'],
  ['baaz', 'baas', 'four letters, one wrong'],
  ['mensehandle', 'mensenhandel', 'two mistakes in a long word'],
  ['prostietuutsie', 'prostitutie', 'written as it sounds'],
  ['oitbuiting', 'uitbuiting', 'first letter wrong'],
])('%s is meant for %s: %s', (typed, meant) => {
  expect(best(typed)).toBe(meant);
});

test.each(['nichtje', 'vergunning', 'bas', 'passport1', 'xyz'])('%s is like nothing here', (typed) => {
  expect(near.words(typed)).toEqual([]);
});

test('the nearer, the heavier; never as heavy as the word itself', () => {
  const weight = (typed: string): number => near.words(typed)[0]?.weight ?? 0;
  expect(weight('mensenhandle')).toBeGreaterThan(weight('mensehandle'));
  expect(weight('paspoord')).toBeGreaterThan(weight('paspoorx'));
  expect(weight('mensenhandle')).toBeLessThan(0.9);
});

test('a beginning with one mistake finds what it may become', () => {
  expect(near.beginnings('mensnha').map(({ surface }) => surface)).toEqual(['mensenhandel']);
  expect(near.beginnings('mens')).toEqual([]);
});

test('no word at one difference is ever missed for being filtered out', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abdeinoprst'), minLength: 4, maxLength: 10 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }), letters, (words, typed) => {
      const terms = [...words].sort();
      const found = nearby(vocabularyOf(terms)).words(typed);
      const closest = terms.filter((term) => distance(term, typed, 1) <= 1);
      if (closest.length > 0) expect(found.length).toBeGreaterThan(0);
      for (const { surface } of found) expect(terms).toContain(surface);
    }),
    { numRuns: 500 },
  );
});
