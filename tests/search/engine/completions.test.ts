import type { QueryAnalysis } from '../../../src/search/dutch/types';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';
import { completionsInSight } from '../../../src/search/engine/completions';
import type { RankedPage } from '../../../src/search/engine/ranking';
import type { SearchIndex } from '../../../src/search/engine/searchIndex';

const words = ['stro', 'stroken', 'strooien', 'stroom'];
const surfaces = vocabularyOf(words, [9, 3, 1, 2]);
const index = { lexicon: { surfaces } } as unknown as SearchIndex;
const analysis: QueryAnalysis = {
  query: 'stro',
  words: [{ surface: 'stro', stem: 'stro', start: 0, end: 4, stop: false, typing: true, known: true }],
  terms: [{ space: 'surface', origin: 'prefix', weight: 1, word: 0, prefix: 'stro', from: 1, to: 4 }],
};
const ranked = (count: number): RankedPage[] =>
  Array.from({ length: count }, (_, page) => ({
    page,
    score: 1 - page / 100,
    text: 1,
    cosine: 0,
    boosts: [],
    titleMatch: { ofQuery: 0, ofTitle: 0 },
  }));
const places = (list: readonly RankedPage[]) => list.map(({ page }) => page);
/** All pages hold *stro* and *stroken*; page 20 *stroom* too, page 25 *strooien*, page 70 both. */
const holds = (page: number, word: string) =>
  word === 'stro' ||
  word === 'stroken' ||
  (word === 'stroom' && [20, 70].includes(page)) ||
  (word === 'strooien' && [25, 70].includes(page));

test('pages with words that the first five do not hold come in the first ten, in their order, and no page is lost', () => {
  const found = completionsInSight(index, ranked(100), analysis, holds);
  expect(places(found).slice(0, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 20, 25, 8]);
  expect([...places(found)].sort((a, b) => a - b)).toEqual(places(ranked(100)));
});

test('scores still fall, and a boost says why', () => {
  const found = completionsInSight(index, ranked(100), analysis, holds);
  expect([...found].sort((a, b) => b.score - a.score)).toEqual(found);
  expect(found[8]?.boosts).toEqual([{ name: 'completion', amount: expect.any(Number) }]);
  expect((found[8]?.score ?? 0) - (found[8]?.boosts[0]?.amount ?? 0)).toBeCloseTo(0.8);
});

test.each([
  ['a word that is not being typed', { ...analysis, terms: [] }, ranked(100), holds],
  ['hardly any pages', analysis, ranked(4), holds],
  ['words that the first pages hold', analysis, ranked(100), () => true],
  ['words that no page near the top holds', analysis, ranked(100), (page: number, word: string) => word === 'stro' || page > 60],
])('%s: nothing moves', (_, asked, list, held) => {
  expect(places(completionsInSight(index, list, asked, held))).toEqual(places(list));
});
