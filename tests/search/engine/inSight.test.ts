import { residentsInSight } from '../../../src/search/engine/inSight';
import type { RankedPage } from '../../../src/search/engine/ranking';
import type { SearchIndex } from '../../../src/search/engine/searchIndex';

const kinds = ['indicator', 'indicator', 'form', 'procedure', 'public', 'public'];
const pages = kinds.map((kind, page) => ({ kind, audience: kind === 'public' ? 'public' : 'staff', lang: page === 5 ? 'pl' : 'nl' }));
const index = { pages } as unknown as SearchIndex;
const scores = [1, 0.9, 0.8, 0.7, 0.5, 0.6];
const ranked = (order: readonly number[], own = scores): RankedPage[] =>
  order.map((page) => ({ page, score: own[page] ?? 0, text: 1, cosine: 0, boosts: [], titleMatch: { ofQuery: 0, ofTitle: 0 } }));
const places = (list: readonly RankedPage[]) => list.map(({ page }) => page);
const order = [0, 1, 2, 3, 5, 4];

test('a story brings the best Dutch page for residents to the third place, with a score that says so', () => {
  const found = residentsInSight(index, ranked(order), 5);
  expect(places(found)).toEqual([0, 1, 4, 2, 3, 5]);
  const raised = found[2];
  expect(raised?.score).toBeCloseTo(0.85);
  expect(raised?.boosts).toEqual([{ name: 'residents', amount: expect.closeTo(0.35) }]);
  expect([...found].sort((a, b) => b.score - a.score)).toEqual(found);
});

test('a place is part of a story too', () => {
  const atPlace = { pages: [{ ...pages[0], kind: 'setting' }, ...pages.slice(1)] } as unknown as SearchIndex;
  expect(places(residentsInSight(atPlace, ranked(order), 5))).toEqual([0, 1, 4, 2, 3, 5]);
});

test.each([
  ['a few words', ranked(order), 3],
  ['a page for residents that is seen already', ranked([0, 4, 1, 2]), 5],
  ['a question that a procedure answers', ranked([3, 0, 1, 2, 4]), 5],
  ['no page for residents', ranked([0, 1, 2, 3]), 5],
  ['hardly any pages', ranked([0, 4]), 5],
])('%s: nothing moves', (_, list, words) => {
  expect(residentsInSight(index, list, words)).toBe(list);
});
