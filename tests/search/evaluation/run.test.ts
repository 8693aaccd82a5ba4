import { answerable, runEngine } from '../../../src/search/evaluation/run';
import { judged, scripted } from './scene';

const queries = [judged('lay-001', { a: 3 }), judged('none-001', {}, { class: 'none' })];

test('every query is asked and measured, in order', async () => {
  const run = await runEngine(scripted('x', { 'lay-001': { pages: ['b', 'a'] } }), queries);
  expect(run.engine).toBe('x');
  expect(run.results.map(({ query, answer, measures }) => [query.id, answer.pages, measures.mrr])).toEqual([
    ['lay-001', ['b', 'a'], 0.5],
    ['none-001', [], 0],
  ]);
  expect(answerable(run).map(({ query }) => query.id)).toEqual(['lay-001']);
});
