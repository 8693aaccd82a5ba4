import type { Answer, EvaluatedEngine, Grade, JudgedQuery } from '../../../src/search/evaluation/types';

/** A judged query with grades as `{ page: grade }`. */
export function judged(id: string, grades: Readonly<Record<string, Grade>> = {}, rest: Partial<JudgedQuery> = {}): JudgedQuery {
  const judgments = Object.entries(grades).map(([page, grade]) => ({ page, grade, why: 'omdat' }));
  return { id, class: 'lay', lang: 'nl', query: id, victim: false, need: 'iets', judgments, ...rest };
}

/** An engine that answers from a table; the rest it does not know. */
export function scripted(name: string, answers: Readonly<Record<string, Answer>>): EvaluatedEngine {
  return { name, search: (query) => answers[query] ?? { pages: [] } };
}
