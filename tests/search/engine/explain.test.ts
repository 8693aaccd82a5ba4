import fc from 'fast-check';
import { corpus, versions } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';
import { queries } from '../../fixtures/search/steps';

const engine = openCorpus(corpus);
const older = openCorpus(versions, '2025.1');
const sum = (amounts: readonly { readonly amount: number }[]) => amounts.reduce((total, { amount }) => total + amount, 0);
const role = fc.constantFrom(undefined, 'burgerzaken', 'toezichthouder');

test('the parts add up to the score, words and concepts to the text score, for whatever is asked', async () => {
  let hitsSeen = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(engine, older), queries, role, async (asked, query, reader) => {
      const { hits } = await asked.search({ query, explain: true, limit: 100, ...(reader ? { role: reader } : {}) });
      for (const { score, explanation } of hits) {
        hitsSeen += 1;
        if (!explanation) throw new Error('no explanation');
        const { lexical, vector, boosts } = explanation;
        expect(explanation.score).toBe(score);
        expect(lexical.part + vector.part + sum(boosts)).toBeCloseTo(score, 9);
        if (lexical.raw > 0) expect(sum(lexical.words) + sum(lexical.concepts)).toBeCloseTo(lexical.raw, 5);
        expect(lexical.part).toBeCloseTo(lexical.max > 0 ? (lexical.weight * lexical.raw) / lexical.max : 0, 9);
        expect(vector.part).toBeCloseTo(vector.max > 0 ? (vector.weight * vector.cosine) / vector.max : 0, 9);
        expect(lexical.weight + vector.weight).toBeCloseTo(1, 9);
        expect(lexical.raw).toBeLessThanOrEqual(lexical.max);
        expect(vector.cosine).toBeLessThanOrEqual(vector.max);
        expect(boosts.every(({ amount }) => amount !== 0)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
  expect(hitsSeen).toBeGreaterThan(50);
});

test('tells words of the page and of one section apart: that section is the best of the page', async () => {
  const { hits } = await engine.search({ query: 'paspoort kluis ', explain: true });
  const { words = [] } = hits.find(({ id }) => id === 'paspoort')?.explanation?.lexical ?? {};
  const where = (term: string) => words.filter((word) => word.term === term).map((word) => word.where);
  expect(where('paspoort')).toEqual(['page', 'section']);
  // Only the second section speaks of a safe, and it has the passport too.
  expect(where('kluis')).toEqual(['section']);
});

test('what is not asked for is not there', async () => {
  const { hits } = await engine.search({ query: 'paspoort ' });
  expect(hits.length).toBeGreaterThan(0);
  for (const hit of hits) expect(hit).not.toHaveProperty('explanation');
});
