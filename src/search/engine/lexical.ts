import { boosts } from './boosts';
import { eachInRow, type Matrix, weightAt } from './matrix';
import type { PlanTerm, QueryPlan } from './plan';
import type { SearchIndex } from './searchIndex';

/** Text scores of one query: of sections, of what pages say of themselves, and of pages as a whole. */
export interface LexicalScores {
  readonly sections: Float64Array;
  readonly pages: Float64Array;
  /** Page score = own + that of its best section. */
  readonly totals: Float64Array;
}

/** BM25F-like sum over words and concepts (semantic.md 4.2). Touches only documents that hold one of them. */
export function scoreLexical(index: SearchIndex, plan: QueryPlan): LexicalScores {
  const sections = scoreDocuments(index.sections.length, plan, index.sectionWords, index.sectionConcepts, 1);
  const pages = scoreDocuments(index.pages.length, plan, index.pageWords, index.pageConcepts, boosts.page);
  const totals = pages.slice();
  for (let page = 0; page < pages.length; page++) {
    let best = 0;
    for (let section = index.sectionStarts[page] ?? 0; section < (index.sectionStarts[page + 1] ?? 0); section++) {
      best = Math.max(best, sections[section] ?? 0);
    }
    totals[page] = (totals[page] ?? 0) + best;
  }
  return { sections, pages, totals };
}

/** The same sum for one document, term by term. Terms that add nothing are left out. */
export function explainDocument(index: SearchIndex, plan: QueryPlan, where: 'page' | 'section', document: number) {
  const [words, concepts] = where === 'page' ? [index.pageWords, index.pageConcepts] : [index.sectionWords, index.sectionConcepts];
  const share = where === 'page' ? boosts.page : 1;
  return {
    words: plan.terms
      .map((term) => ({ term: term.term, from: term.from, where, amount: share * term.factor * bestWeight(words, term, document) }))
      .filter(({ amount }) => amount > 0),
    concepts: plan.concepts
      .map(({ id, row, factor }) => ({ id, where, amount: share * factor * weightAt(concepts, row, document) }))
      .filter(({ amount }) => amount > 0),
  };
}

function scoreDocuments(count: number, plan: QueryPlan, words: Matrix, concepts: Matrix, share: number): Float64Array {
  const scores = new Float64Array(count);
  const add = (document: number, amount: number): void => {
    scores[document] = (scores[document] ?? 0) + share * amount;
  };
  for (const term of plan.terms) {
    if (term.rows.length === 1) eachInRow(words, term.rows[0] ?? 0, (document, weight) => add(document, term.factor * weight));
    else bestOfRows(count, words, term, (document, weight) => add(document, term.factor * weight));
  }
  for (const { row, factor } of plan.concepts) eachInRow(concepts, row, (document, weight) => add(document, factor * weight));
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
