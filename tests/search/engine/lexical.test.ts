import fc from 'fast-check';
import { boosts } from '../../../src/search/engine/boosts';
import { explainDocument, scoreLexical, type Where } from '../../../src/search/engine/lexical';
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
  fc.record({ terms: fc.array(term, { maxLength: 6 }), concepts: fc.array(concept, { maxLength: 3 }), ofOneWord: fc.boolean() }),
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
  question: [tableOf(index.questionWords, stems, index.pages.length), []] as const,
};
function naive({ terms, concepts: wanted }: QueryPlan, where: Where, document: number): number {
  const [words, meanings] = tables[where];
  const ofWords = terms.map((one) => one.factor * Math.max(...one.rows.map((row) => words[row]?.[document] ?? 0)));
  const ofConcepts = wanted.map((one) => one.factor * (meanings[one.row]?.[document] ?? 0));
  return [...ofWords, ...ofConcepts].reduce((sum, amount) => sum + amount, 0);
}

test('scores are the naive sum: per word the best of its rows, per concept its weight, page, questions and best section together', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const scores = scoreLexical(index, plan);
      for (const section of index.sections.keys()) expect(scores.sections[section]).toBeCloseTo(naive(plan, 'section', section), 6);
      for (const page of index.pages.keys()) {
        const own = boosts.page * naive(plan, 'page', page);
        const sections = [...index.sections.keys()].filter((section) => index.pageOfSection[section] === page);
        const asked = (plan.ofOneWord ? boosts.question.ofOneWord : boosts.question.ofMore) * naive(plan, 'question', page);
        expect(scores.totals[page]).toBeCloseTo(own + asked + Math.max(...sections.map((section) => naive(plan, 'section', section))), 6);
      }
    }),
  );
});

test('what is told of a document adds up to its score, and tells of nothing that adds nothing', () => {
  const toldOf = (plan: QueryPlan, where: Where, document: number): number => {
    const told = explainDocument(index, plan, where, document);
    const amounts = [...told.words, ...told.concepts].map(({ amount }) => amount);
    expect(amounts.every((amount) => amount > 0)).toBe(true);
    return amounts.reduce((sum, amount) => sum + amount, 0);
  };
  fc.assert(
    fc.property(plans, (plan) => {
      const { sections, totals } = scoreLexical(index, plan);
      sections.forEach((score, section) => {
        expect(toldOf(plan, 'section', section)).toBeCloseTo(score, 6);
      });
      totals.forEach((score, page) => {
        const best = Math.max(
          ...[...index.sections.keys()].filter((one) => index.pageOfSection[one] === page).map((one) => sections[one] ?? 0),
        );
        expect(toldOf(plan, 'page', page) + toldOf(plan, 'question', page) + best).toBeCloseTo(score, 6);
      });
    }),
  );
});

test('a query of nothing scores nothing', () => {
  expect([...scoreLexical(index, { terms: [], concepts: [], ofOneWord: false }).totals].every((score) => score === 0)).toBe(true);
});

test('a page that is asked for with a word is found by it, and less when it is all that was typed', () => {
  const page = index.pages.findIndex(({ id }) => id === 'paspoort');
  const scoreOf = (query: string) => scoreLexical(index, planOf(query).plan).totals[page] ?? 0;
  expect(scoreOf('rijbewijs ')).toBeGreaterThan(0);
  expect(scoreOf('rijbewijs kwijtgeraakt ')).toBeGreaterThan(scoreOf('rijbewijs '));
});
