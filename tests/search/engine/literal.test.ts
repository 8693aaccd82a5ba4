import { queryAnalyser } from '../../../src/search/dutch/analyseQuery';
import { literalPages } from '../../../src/search/engine/literal';
import { corpus } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';

const engine = openCorpus(corpus);
const { index } = engine;
const analyser = queryAnalyser(index.lexicon);
const literal = literalPages(index, engine.texts ?? []);
const found = (query: string, typing = false) =>
  [...literal.pagesWith(analyser.analyse(query, { typing }))].map((page) => index.pages[page]?.id).sort();

test.each([
  ['bewaart', ['paspoort'], 'as it was typed'],
  ['bewaren', [], 'another form is not the word'],
  ['bed', [], 'too short to tell'],
  ['bedden', ['bedden'], 'in a title'],
  ['huisbaax', ['huisbaas', 'paspoort'], 'a typing error, as it was corrected'],
  ['huis', ['huisbaas'], 'a whole word, not the beginning of one'],
])('%s stands in %j: %s', (query, pages) => {
  expect(found(query)).toEqual(pages);
});

test('the beginning of a word that is being typed stands where a word begins with it', () => {
  expect(found('tandenb', true)).toEqual(['bedden']);
  expect(found('borstel', true)).toEqual([]);
});

test('a page holds a word as a whole, in any of its texts', () => {
  const page = index.pages.findIndex(({ id }) => id === 'bedden');
  expect(literal.holds(page, 'bedden')).toBe(true);
  expect(literal.holds(page, 'bedde')).toBe(false);
});
