import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readCorpus } from '../../../src/search/build/versions';
import { judgedPages } from '../../../src/search/evaluation/evaluation';
import { readJudgments } from '../../../src/search/evaluation/judgments';
import { printTaught, TAUGHT_ANSWERS, TAUGHT_FOLDER } from '../../../src/search/evaluation/teach';
import type { JudgedQuery } from '../../../src/search/evaluation/types';

function judged(query: string, grades: Record<string, 0 | 1 | 2 | 3>): JudgedQuery {
  const judgments = Object.entries(grades).map(([page, grade]) => ({ page, grade, why: 'daarom' }));
  return { id: 'lay-001', class: 'lay', lang: 'nl', query, victim: false, need: 'iets', judgments };
}

test('grades become best, good and some; what has no grade is left out, and a text keeps its signs', () => {
  const text = printTaught([judged('wie: "belt" er?', { 'IND-002': 1, 'IND-001': 3, 'IND-003': 0 }), judged('niets', { 'IND-001': 0 })]);
  expect(parse(text)).toEqual([{ question: 'wie: "belt" er?', best: ['IND-001'], some: ['IND-002'] }]);
});

const corpus = readCorpus(process.cwd());
const pages = new Set(judgedPages(corpus).map(({ id }) => id));

test('what search reads of judged queries is what stands in their folder', () => {
  const { queries, issues } = readJudgments(process.cwd(), pages, TAUGHT_FOLDER);
  expect(issues).toEqual([]);
  expect(readFileSync(TAUGHT_ANSWERS, 'utf8')).toBe(printTaught(queries));
});

test('search has learned no query that it is judged by', () => {
  const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
  const learned = new Set(corpus.answers.map(({ question }) => plain(question)));
  const { queries } = readJudgments(process.cwd(), pages);
  expect(queries.filter(({ query }) => learned.has(plain(query))).map(({ id }) => id)).toEqual([]);
});
