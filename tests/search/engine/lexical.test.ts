import fc from 'fast-check';
import { boosts } from '../../../src/search/engine/boosts';
import { explainDocument, scoreLexical } from '../../../src/search/engine/lexical';
import { eachInRow, type Matrix } from '../../../src/search/engine/matrix';
import type { QueryPlan } from '../../../src/search/engine/plan';
import { corpus } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';
import { queries, stepsOver } from '../../fixtures/search/steps';

const { index } = openCorpus(corpus);
const { planOf } = stepsOver(index);

const factor = fc.double({ min: 0.01, max: 5, noNaN: true });
const term = fc.record({
  term: fc.constant('x'),
  from: fc.constant('typed' as const),
  rows: fc.uniqueArray(fc.nat(index.lexicon.stems.size - 1), { minLength: 1, maxLength: 6 }),
  factor,
});
const concept = fc.record({ id: fc.constant('x'), row: fc.nat(index.core.words.thesaurus.concepts.length - 1), factor });
const plans: fc.Arbitrary<QueryPlan> = fc.oneof(
  fc.record({ terms: fc.array(term, { maxLength: 6 }), concepts: fc.array(concept, { maxLength: 3 }) }),
  queries.map((query) => planOf(query).plan),
);

/** A whole table of weights, row by row. */
function tableOf(matrix: Matrix, rows: number, documents: number): number[][] {
  return Array.from({ length: rows }, (_, row) => {
    const weights: number[] = new Array(documents).fill(0);
    eachInRow(matrix, row, (document, weight) => {
      weights[document] = weight;
    });
    return weights;
  });
}
const [stems, concepts] = [index.lexicon.stems.size, index.core.words.thesaurus.concepts.length];
const tables = {
  section: [
    tableOf(index.sectionWords, stems, index.sections.length),
    tableOf(index.sectionConcepts, concepts, index.sections.length),
  ] as const,
  page: [tableOf(index.pageWords, stems, index.pages.length), tableOf(index.pageConcepts, concepts, index.pages.length)] as const,
};
function naive({ terms, concepts: wanted }: QueryPlan, where: 'section' | 'page', document: number): number {
  const [words, meanings] = tables[where];
  const ofWords = terms.map((one) => one.factor * Math.max(...one.rows.map((row) => words[row]?.[document] ?? 0)));
  const ofConcepts = wanted.map((one) => one.factor * (meanings[one.row]?.[document] ?? 0));
  return [...ofWords, ...ofConcepts].reduce((sum, amount) => sum + amount, 0);
}

test('scores are the naive sum: per word the best of its rows, per concept its weight, page and best section together', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const scores = scoreLexical(index, plan);
      for (const section of index.sections.keys()) expect(scores.sections[section]).toBeCloseTo(naive(plan, 'section', section), 6);
      for (const page of index.pages.keys()) {
        const own = boosts.page * naive(plan, 'page', page);
        const sections = [...index.sections.keys()].filter((section) => index.pageOfSection[section] === page);
        expect(scores.pages[page]).toBeCloseTo(own, 6);
        expect(scores.totals[page]).toBeCloseTo(own + Math.max(...sections.map((section) => naive(plan, 'section', section))), 6);
      }
    }),
  );
});

test('what is told of a document adds up to its score, and tells of nothing that adds nothing', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const scores = scoreLexical(index, plan);
      for (const [where, list] of [['section', scores.sections] as const, ['page', scores.pages] as const]) {
        list.forEach((score, document) => {
          const told = explainDocument(index, plan, where, document);
          const amounts = [...told.words, ...told.concepts].map(({ amount }) => amount);
          expect(amounts.every((amount) => amount > 0)).toBe(true);
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(score, 6);
        });
      }
    }),
  );
});

test('a query of nothing scores nothing', () => {
  expect([...scoreLexical(index, { terms: [], concepts: [] }).totals].every((score) => score === 0)).toBe(true);
});
