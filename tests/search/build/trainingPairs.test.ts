import { analyseCorpus } from '../../../src/search/build/analysed';
import { distinctCorpus } from '../../../src/search/build/distinct';
import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { trainingPairs } from '../../../src/search/build/trainingPairs';
import { trainVectors } from '../../../src/search/build/vectors';
import { compileThesaurus } from '../../../src/search/embedding/compile';
import { vocabularyWords } from '../../../src/search/embedding/words';
import { corpus } from '../../fixtures/search/corpus';

const distinct = distinctCorpus(corpus);
const { words, base } = indexCorpus(corpus);
const stems = new Map(words.stems.map((stem, row) => [stem, row]));
const analysed = analyseCorpus(distinct, vocabularyWords(corpus.thesaurus));
const vectors = trainVectors(distinct, analysed, compileThesaurus(corpus.thesaurus), stems);
const core = { version: '2026.2', basePath: '/', words, base };
const pairs = trainingPairs(core, distinct.pages, [], vectors);
const stemOf = (row: number) => words.stems[vectors.stems[row] ?? -1];

test('one pair per question, with the place of its page', () => {
  expect(pairs.map(({ page }) => distinct.pages[page]?.id)).toEqual(distinct.pages.flatMap(({ id, questions }) => questions.map(() => id)));
});

test('a question is read as a query is: its words, weighed, and those of the concepts that it names', () => {
  const asked = distinct.pages.map((page, place) => ({ ...page, questions: place === 0 ? ['baas en papieren afgepakt'] : [] }));
  const [pair] = trainingPairs(core, asked, [], vectors);
  const held = pair?.terms.map(([row]) => stemOf(row));
  expect(held).toEqual(expect.arrayContaining(['bas', 'identiteitsdocument']));
  expect(pair?.terms.every(([, weight]) => weight > 0)).toBe(true);
});

test('a label of more than one word leads to the first page of its concept that there is; what the site is not about leads nowhere', () => {
  const concept = { id: 'x', prefLabel: 'papieren', altLabels: [], labels: {}, broader: [], related: [] };
  const pagesOf = (rest: object) =>
    trainingPairs(core, distinct.pages, [{ ...concept, hiddenLabels: ['baas houdt papieren'], pages: [], ...rest }], vectors).slice(
      pairs.length,
    );
  expect(pagesOf({ pages: ['weg', 'huisbaas', 'bedden'] }).map(({ page }) => distinct.pages[page]?.id)).toEqual(['huisbaas']);
  expect(pagesOf({ pages: ['huisbaas'], help: 'elsewhere' })).toEqual([]);
  expect(pagesOf({})).toEqual([]);
});
