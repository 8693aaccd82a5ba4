import { BEST_PEER, evaluate, judgedPages, worstQueries } from '../../../src/search/evaluation/evaluation';
import { corpus, versions } from '../../fixtures/search/corpus';
import { judged } from './scene';

const queries = [
  judged('lay-001', { paspoort: 3 }, { query: 'papieren afgepakt' }),
  judged('compound-001', { aandachtsfunctionaris: 3 }, { query: 'zorg coordinator ', class: 'compound' }),
  judged('lay-002', { 'hulp-krijgen': 3 }, { query: 'ik word gedwongen', victim: true }),
  judged('none-001', {}, { query: 'xyzzy qwfpg', class: 'none' }),
];

test('all engines over the same queries, with the gain of each part', async () => {
  const { engines, gains, safety, queries: reports, probes, unjudged, problems } = await evaluate(corpus, queries, { set: 'work' });
  expect(engines.map(({ engine }) => engine)).toEqual([
    'eigen',
    'lunr',
    'MiniSearch',
    'Orama',
    'zonder thesaurus',
    'zonder vragen',
    'zonder vectoren',
    'eerste bestanden',
    'zonder samenstellingen',
  ]);
  expect(engines[0]?.overall.success3.mean).toBe(1);
  expect(gains.map(({ over }) => over)).toEqual([...engines.slice(1).map(({ engine }) => engine), BEST_PEER]);
  const gain = new Map(gains.map(({ over, interval }) => [over, interval.mean]));
  expect(gain.get('zonder thesaurus')).toBeGreaterThan(0);
  expect(gain.get('zonder samenstellingen')).toBeGreaterThan(0);
  expect(gain.get(BEST_PEER)).toBe(Math.min(gain.get('lunr') ?? 1, gain.get('MiniSearch') ?? 1, gain.get('Orama') ?? 1));
  expect(safety).toMatchObject({ nothing: 1, help: 1, withoutHelp: [] });
  expect(reports.map(({ id }) => id)).toEqual(queries.map(({ id }) => id));
  expect(reports[0]).toMatchObject({ concept: 'ingenomen-documenten', unknown: [] });
  expect(probes).toHaveLength(9);
  expect(unjudged.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('judged by the working version, which stands last', () => {
  expect(judgedPages(versions)).toBe(versions.versions[2]?.pages);
});

test('the worst queries come first; those without an answer are not among them', () => {
  const report = (id: string, ndcg: number, kind: 'lay' | 'none' = 'lay') => ({
    id,
    class: kind,
    query: id,
    measures: { ndcg, mrr: 0, recall: 0, success1: 0, success3: 0 },
    pages: [],
    nothingStrong: false,
    coverage: 0,
    concept: '',
    unknown: [],
  });
  const worst = worstQueries([report('b', 0.5), report('n', 0, 'none'), report('c', 0.1), report('a', 0.5)], 2);
  expect(worst.map(({ id }) => id)).toEqual(['c', 'a']);
});
