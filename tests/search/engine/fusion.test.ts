import fc from 'fast-check';
import { boosts, limits } from '../../../src/search/engine/boosts';
import { fusionFor, largest, nearestPages, textHits } from '../../../src/search/engine/fusion';

test('meaning counts for less the further off its best is', () => {
  expect(fusionFor(undefined)).toEqual({ text: 1, vector: 0 });
  expect(fusionFor([0.1, boosts.trust.none])).toEqual({ text: 1, vector: 0 });
  expect(fusionFor([0.99, 0.2]).vector).toBeCloseTo(boosts.fusion.vector);
  const [near, far] = [fusionFor([0.4]), fusionFor([0.3])];
  expect(near.vector).toBeGreaterThan(far.vector);
  expect(near.text + near.vector).toBeCloseTo(1);
});

test('the largest of very many', () => {
  expect(largest(new Float32Array(300_000).fill(0.5))).toBe(0.5);
  expect(largest([])).toBe(0);
});

const scores = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 80 });

test('text hits: all that pass and hold enough of what the best one of all holds', () => {
  fc.assert(
    fc.property(scores, (list) => {
      const even = (page: number) => page % 2 === 0;
      const hits = textHits(list, even);
      const best = Math.max(0, ...list);
      expect(hits).toEqual([...list.entries()].filter(([page, score]) => even(page) && score > 0 && score >= best * limits.textShare));
    }),
  );
});

test('a filter hides pages and brings none in', () => {
  fc.assert(
    fc.property(scores, (list) => {
      const third = (page: number) => page % 3 === 0;
      expect(textHits(list, third)).toEqual(textHits(list).filter(([page]) => third(page)));
      expect(nearestPages(list, third)).toEqual(nearestPages(list).filter(([page]) => third(page)));
    }),
  );
});

test('nearest pages: the best ones, in order, none far behind, none of 0', () => {
  fc.assert(
    fc.property(scores, (list) => {
      const found = nearestPages(list);
      expect(found.length).toBeLessThanOrEqual(limits.vectorPages);
      const best = found[0]?.[1] ?? 0;
      expect(best).toBe(Math.max(0, ...list));
      found.forEach(([page, cosine], i) => {
        expect(list[page]).toBe(cosine);
        expect(cosine).toBeGreaterThan(0);
        expect(cosine).toBeGreaterThanOrEqual(best * limits.vectorShare);
        expect(cosine).toBeLessThanOrEqual(found[i - 1]?.[1] ?? 1);
      });
    }),
  );
});
