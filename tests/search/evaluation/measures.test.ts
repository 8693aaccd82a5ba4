import { meanOf, measure } from '../../../src/search/evaluation/measures';
import { judged } from './scene';

const query = judged('lay-001', { a: 3, b: 2, c: 1, d: 0 });

test('the best order has all of everything', () => {
  expect(measure(['a', 'b', 'c'], query)).toEqual({ ndcg: 1, mrr: 1, recall: 1, success1: 1, success3: 1 });
});

test('by hand: unjudged, c, a', () => {
  // Gain 0/log2(2) + 1/log2(3) + 7/log2(4) = 0.63093 + 3.5; ideal 7/1 + 3/log2(3) + 1/log2(4) = 7 + 1.89279 + 0.5.
  const { ndcg, ...rest } = measure(['x', 'c', 'a'], query);
  expect(ndcg).toBeCloseTo(4.13093 / 9.39279, 5);
  expect(rest).toEqual({ mrr: 1 / 3, recall: 1 / 2, success1: 0, success3: 1 });
});

test('a grade of 1 is no success, and what stands eleventh is not seen', () => {
  const filler = Array.from({ length: 9 }, (_, i) => `x${i}`);
  expect(measure(['c', ...filler, 'a'], query)).toMatchObject({ mrr: 0, recall: 0, success1: 0, success3: 0 });
  expect(measure(['c', ...filler, 'a'], query).ndcg).toBeCloseTo(1 / 9.39279, 5);
});

test('fourth is no success at 3; a page that comes twice counts once', () => {
  expect(measure(['x', 'y', 'z', 'b'], query)).toMatchObject({ mrr: 1 / 4, success3: 0 });
  expect(measure(['a', 'a', 'b', 'c'], query).ndcg).toBe(1);
});

test('more than ten right pages: the ideal order has ten, recall counts them all', () => {
  const many = judged('lay-002', Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`p${i}`, 2] as const)));
  const found = many.judgments.slice(0, 10).map(({ page }) => page);
  expect(measure(found, many)).toMatchObject({ ndcg: 1, recall: 10 / 12 });
});

test('no answer, or nothing judged, is 0', () => {
  expect(measure([], query)).toEqual({ ndcg: 0, mrr: 0, recall: 0, success1: 0, success3: 0 });
  expect(measure(['a'], judged('none-001'))).toEqual({ ndcg: 0, mrr: 0, recall: 0, success1: 0, success3: 0 });
});

test('a mean is over the queries', () => {
  const best = measure(['a', 'b', 'c'], query);
  const worst = measure([], query);
  expect(meanOf([best, worst])).toEqual({ ndcg: 0.5, mrr: 0.5, recall: 0.5, success1: 0.5, success3: 0.5 });
  expect(meanOf([]).ndcg).toBe(0);
});
