import { unjudgedPairs } from '../../../src/search/evaluation/pool';
import { runEngine } from '../../../src/search/evaluation/run';
import { judged, scripted } from './scene';

test('what any engine found and nobody judged: each pair once, in an order that tells nothing of the engine', async () => {
  const queries = [judged('lay-002', { a: 3, d: 0 }), judged('lay-001', { a: 3 })];
  const first = await runEngine(scripted('x', { 'lay-002': { pages: ['c', 'a', 'd'] }, 'lay-001': { pages: ['b'] } }), queries);
  const second = await runEngine(scripted('y', { 'lay-002': { pages: ['b', 'c'] } }), queries);
  const pairs = unjudgedPairs([first, second], (page) => page.toUpperCase());
  expect(pairs.map(({ id, page, title }) => [id, page, title])).toEqual([
    ['lay-001', 'b', 'B'],
    ['lay-002', 'b', 'B'],
    ['lay-002', 'c', 'C'],
  ]);
  expect(unjudgedPairs([second, first], (page) => page.toUpperCase())).toEqual(pairs);
});
