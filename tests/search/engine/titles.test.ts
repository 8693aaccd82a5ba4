import fc from 'fast-check';
import { analyseText } from '../../../src/search/dutch/analyseText';
import { titleMatcher } from '../../../src/search/engine/titles';
import { corpus } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';
import { queries, stepsOver } from '../../fixtures/search/steps';

const { index } = openCorpus(corpus);
const { analysisOf, split } = stepsOver(index);
const titles = titleMatcher(index, split);
const place = (id: string) => index.pages.findIndex((page) => page.id === id);
const match = (query: string, id: string) => titles(analysisOf(query))(place(id));

test('both shares lie between 0 and 1, and one is 0 only when the other is', () => {
  fc.assert(
    fc.property(queries, fc.nat(index.pages.length - 1), (query, page) => {
      const { ofQuery, ofTitle } = titles(analysisOf(query))(page);
      for (const share of [ofQuery, ofTitle]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(ofQuery > 0).toBe(ofTitle > 0);
    }),
  );
});

test('a title that is typed in full is wholly asked for; so is the title, but for words that queries leave out', () => {
  for (const { id, title, lang } of index.pages.filter((page) => page.lang === 'nl')) {
    const leftOut = analysisOf(`${title} `).words.some(({ stop, surface }) => stop && analyseText(surface, { lang }).length > 0);
    const { ofQuery, ofTitle } = match(`${title} `, id);
    expect([id, ofQuery]).toEqual([id, expect.closeTo(1, 6)]);
    expect([id, ofTitle]).toEqual([id, leftOut ? expect.any(Number) : expect.closeTo(1, 6)]);
  }
});

test('half a title holds the whole query, and half of the title', () => {
  const { ofQuery, ofTitle } = match('gevaar ', 'acuut-gevaar');
  expect(ofQuery).toBe(1);
  expect(ofTitle).toBeGreaterThan(0.2);
  expect(ofTitle).toBeLessThan(0.8);
});

test('a word that is elsewhere too takes from the query, not from the title', () => {
  const [alone, along] = [match('gevaar ', 'acuut-gevaar'), match('gevaar tandenborstels ', 'acuut-gevaar')];
  expect(along.ofQuery).toBeLessThan(alone.ofQuery);
  expect(along.ofTitle).toBe(alone.ofTitle);
});

test('a rare word counts for more of the query than a common one', () => {
  // Both queries have one word in the title; the word beside it is rare in the first, common in the second.
  expect(match('gevaar tandenborstels ', 'acuut-gevaar').ofQuery).toBeLessThan(
    match('gevaar aandachtsfunctionaris ', 'acuut-gevaar').ofQuery,
  );
});

test('a part of a compound, a beginning and a typing error match, less than the word itself', () => {
  const whole = match('huisbaas ', 'huisbaas').ofTitle;
  for (const query of ['huis ', 'huisb', 'huisbaaz ']) {
    expect(match(query, 'huisbaas').ofTitle).toBeGreaterThan(0);
    expect(match(query, 'huisbaas').ofTitle).toBeLessThan(whole);
  }
});

test('nothing asked, or a page that is not there, matches nothing', () => {
  expect(match('', 'paspoort')).toEqual({ ofQuery: 0, ofTitle: 0 });
  expect(titles(analysisOf('paspoort '))(index.pages.length)).toEqual({ ofQuery: 0, ofTitle: 0 });
});
