import { evaluate } from '../../../src/search/evaluation/evaluation';
import { printEvaluation, table } from '../../../src/search/evaluation/report';
import { corpus } from '../../fixtures/search/corpus';
import { judged } from './scene';

test('a table of Markdown with straight columns', () => {
  expect(table(['naam', 'x'], [['eigen', '1'], ['b']])).toBe('| naam  | x   |\n| ----- | --- |\n| eigen | 1   |\n| b     |     |');
});

test('the report names engines, classes, the worst query with what it lacks, and what is under the floor', async () => {
  const queries = [
    judged('lay-001', { paspoort: 3 }, { query: 'papieren afgepakt' }),
    judged('staff-001', { 'mensenhandel-273f': 3 }, { query: 'xyzzy', class: 'staff', victim: true }),
  ];
  const evaluation = await evaluate(corpus, queries, { set: 'work', engines: ['lunr'], probe: false, floor: { overall: { ndcg: 0.9 } } });
  const text = printEvaluation(evaluation);
  expect(text).toContain('2 zoekvragen (werkset).');
  expect(text).toMatch(/\| zoekmachine \| lay +\| staff +\|/);
  expect(text).toMatch(/\| lunr +\| [+-]0\.\d{3} \[/);
  expect(text).toMatch(/\| staff-001 \| xyzzy +\| 0\.00 \| 0\.00 +\| xyzzy/);
  expect(text).toContain('0% (niet bij staff-001)');
  expect(text).toContain('- ndcg, alle soorten: 0.500, minstens 0.900.');
  expect(text).not.toContain('Woordproef');
  expect(printEvaluation({ ...evaluation, floored: false, problems: [] })).toContain('nog geen ondergrens');
});
