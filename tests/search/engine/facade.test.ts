import fc from 'fast-check';
import { createFacade } from '../../../src/search/engine/facade';
import { passes } from '../../../src/search/engine/facets';
import { nearestPages, textHits } from '../../../src/search/engine/fusion';
import { pages } from '../../fixtures/search/corpus';

const facade = createFacade(pages, 3);
const query = Float32Array.from([1, 0, 0]);
const perPage = fc.array(fc.option(fc.float({ min: Math.fround(0.01), max: 1, noNaN: true }), { nil: 0 }), {
  minLength: pages.length,
  maxLength: pages.length,
});

test('fuses as a naive sum of shares does', () => {
  fc.assert(
    fc.property(perPage, perPage, fc.subarray(['indicator', 'law']), (text, cosines, kind) => {
      const filters = { kind };
      const only = (page: number) => passes(pages.at(page) as (typeof pages)[number], filters);
      const answer = facade.search({ text, vector: { query, cosines } }, filters);
      const texts = new Map(textHits(text, only));
      const near = new Map(answer.fusion.vector > 0 ? nearestPages(cosines, only) : []);
      const [bestText, bestCosine] = [Math.max(0, ...texts.values()), Math.max(0, ...near.values())];
      const expected = new Map<number, number>();
      for (const page of new Set([...texts.keys(), ...near.keys()])) {
        const ofText = bestText > 0 ? (answer.fusion.text * (texts.get(page) ?? 0)) / bestText : 0;
        const ofVector = bestCosine > 0 ? (answer.fusion.vector * (near.get(page) ?? 0)) / bestCosine : 0;
        expected.set(page, ofText + ofVector);
      }
      expect(answer.total).toBe(expected.size);
      for (const hit of answer.hits) {
        if (answer.fusion.vector > 0) expect(hit.score).toBeCloseTo(expected.get(hit.page) ?? -1, 6);
        expect(hit.text).toBe(texts.get(hit.page) ?? 0);
        expect(hit.cosine).toBe(near.get(hit.page) ?? 0);
      }
    }),
  );
});

test('without vectors the text decides', () => {
  const answer = facade.search({ text: [0, 2, 1] }, {});
  expect(answer).toMatchObject({ fusion: { text: 1, vector: 0 }, bestText: 2, bestCosine: 0, total: 2 });
  expect(answer.hits.map(({ page }) => page)).toEqual([1, 2]);
});

test('nothing found is an empty answer, with empty facets', () => {
  expect(facade.search({ text: [] }, {})).toMatchObject({ hits: [], total: 0, facets: { kind: [] } });
});
