import { analyseCorpus } from '../../../src/search/build/analysed';
import { distinctCorpus } from '../../../src/search/build/distinct';
import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { trainingPairs } from '../../../src/search/build/trainingPairs';
import { trainVectors } from '../../../src/search/build/vectors';
import { compileThesaurus } from '../../../src/search/embedding/compile';
import { PARAMETERS } from '../../../src/search/embedding/parameters';
import { vocabularyWords } from '../../../src/search/embedding/words';
import type { CorpusAnswer } from '../../../src/search/engine/corpus';
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
  expect(pairs.map(({ pages }) => pages.map(([page, share]) => [distinct.pages[page]?.id, share]))).toEqual(
    distinct.pages.flatMap(({ id, questions }) => questions.map(() => [[id, 1]])),
  );
});

test('a question is read as a query is: its words, weighed, and those of the concepts that it names', () => {
  const asked = distinct.pages.map((page, place) => ({ ...page, questions: place === 0 ? ['baas en papieren afgepakt'] : [] }));
  const [pair] = trainingPairs(core, asked, [], vectors);
  const held = pair?.terms.map(([row]) => stemOf(row));
  expect(held).toEqual(expect.arrayContaining(['bas', 'identiteitsdocument']));
  expect(pair?.terms.every(([, weight]) => weight > 0)).toBe(true);
});

test('an answer shares out to its Dutch pages by what they gain, weighs more than a question and is heard more often', () => {
  const answersOf = (graded: CorpusAnswer['pages']) =>
    trainingPairs(core, distinct.pages, [{ question: 'baas houdt papieren', pages: graded }], vectors).slice(pairs.length);
  const [pair] = answersOf([
    ['weg', 3],
    ['paspoort', 3],
    ['huisbaas', 1],
  ]);
  expect(pair?.pages.map(([page, share]) => [distinct.pages[page]?.id, share])).toEqual([
    ['paspoort', 7 / 8],
    ['huisbaas', 1 / 8],
  ]);
  expect(pair).toMatchObject({ weight: PARAMETERS.answerWeight, times: PARAMETERS.answerTimes });
  expect(answersOf([['weg', 3]])).toEqual([]);
  expect(answersOf(distinct.pages.flatMap(({ id, lang }) => (lang === 'nl' ? [] : [[id, 3] as const])))).toEqual([]);
});
