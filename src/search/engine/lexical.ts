import { boosts } from './boosts';
import { eachInRow, type Matrix, weightAt } from './matrix';
import type { PlanTerm, QueryPlan } from './plan';
import type { SearchIndex } from './searchIndex';

/** Text scores of one query. */
export interface LexicalScores {
  readonly sections: Float64Array;
  /** Of pages as a whole: what they say of themselves, how people ask for them, and their best section. */
  readonly totals: Float64Array;
}

/** Where a word or a concept was found. */
export type Where = 'page' | 'question' | 'section';

/** BM25F-like sum over words and concepts (semantic.md 4.2). Touches only documents that hold one of them. */
export function scoreLexical(index: SearchIndex, plan: QueryPlan): LexicalScores {
  const sections = scoreDocuments(index.sections.length, plan, placesOf(index, plan, 'section'));
  const totals = scoreDocuments(index.pages.length, plan, placesOf(index, plan, 'page'));
  const asked = scoreDocuments(index.pages.length, plan, placesOf(index, plan, 'question'));
  for (let page = 0; page < totals.length; page++) {
    let best = 0;
    for (let section = index.sectionStarts[page] ?? 0; section < (index.sectionStarts[page + 1] ?? 0); section++) {
      best = Math.max(best, sections[section] ?? 0);
    }
    totals[page] = (totals[page] ?? 0) + (asked[page] ?? 0) + best;
  }
  return { sections, totals };
}

/** The same sum for one document, term by term. Terms that add nothing are left out. */
export function explainDocument(index: SearchIndex, plan: QueryPlan, where: Where, document: number) {
  const { words, concepts, share } = placesOf(index, plan, where);
  return {
    words: plan.terms
      .map((term) => ({ term: term.term, from: term.from, where, amount: share * term.factor * bestWeight(words, term, document) }))
      .filter(({ amount }) => amount > 0),
    concepts: plan.concepts
      .map(({ id, row, factor }) => ({ id, where, amount: share * factor * (concepts ? weightAt(concepts, row, document) : 0) }))
      .filter(({ amount }) => amount > 0),
  };
}

/** What is searched in one place, and what it counts for. */
interface Places {
  readonly words: Matrix;
  readonly concepts?: Matrix;
  readonly share: number;
}

function placesOf(index: SearchIndex, { ofOneWord }: QueryPlan, where: Where): Places {
  if (where === 'section') return { words: index.sectionWords, concepts: index.sectionConcepts, share: 1 };
  if (where === 'page') return { words: index.pageWords, concepts: index.pageConcepts, share: boosts.page };
  return { words: index.questionWords, share: ofOneWord ? boosts.question.ofOneWord : boosts.question.ofMore };
}

function scoreDocuments(count: number, plan: QueryPlan, { words, concepts, share }: Places): Float64Array {
  const scores = new Float64Array(count);
  const add = (document: number, amount: number): void => {
    scores[document] = (scores[document] ?? 0) + share * amount;
  };
  for (const term of plan.terms) {
    if (term.rows.length === 1) eachInRow(words, term.rows[0] ?? 0, (document, weight) => add(document, term.factor * weight));
    else bestOfRows(count, words, term, (document, weight) => add(document, term.factor * weight));
  }
  if (concepts) for (const { row, factor } of plan.concepts) eachInRow(concepts, row, (document, weight) => add(document, factor * weight));
  return scores;
}

/** A section with three completions of a word holds it once. */
function bestOfRows(count: number, words: Matrix, { rows }: PlanTerm, visit: (document: number, weight: number) => void): void {
  const best = new Float32Array(count);
  const touched: number[] = [];
  for (const row of rows) {
    eachInRow(words, row, (document, weight) => {
      if (best[document] === 0) touched.push(document);
      if (weight > (best[document] ?? 0)) best[document] = weight;
    });
  }
  for (const document of touched) visit(document, best[document] ?? 0);
}

function bestWeight(words: Matrix, { rows }: PlanTerm, document: number): number {
  return rows.reduce((best, row) => Math.max(best, weightAt(words, row, document)), 0);
}
