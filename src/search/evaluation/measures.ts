import { DEPTH, type JudgedQuery, RIGHT } from './types';

/** How well one list of pages answers one query; all from 0 to 1. */
export interface Measures {
  /** Discounted gain of the first ten against the best order there is, gain 2^grade − 1 (Järvelin and Kekäläinen 2002). */
  readonly ndcg: number;
  /** One divided by the place of the first right page in the first ten. */
  readonly mrr: number;
  /** Share of the right pages that stand in the first ten. */
  readonly recall: number;
  /** Whether a right page stands first, or in the first three. */
  readonly success1: number;
  readonly success3: number;
}

export const measureNames = ['ndcg', 'mrr', 'recall', 'success1', 'success3'] as const satisfies readonly (keyof Measures)[];

/** @param pages ids in order; a page without a judgment counts as 0 */
export function measure(pages: readonly string[], { judgments }: Pick<JudgedQuery, 'judgments'>): Measures {
  const grades = new Map(judgments.map(({ page, grade }) => [page, grade as number]));
  const found = [...new Set(pages)].slice(0, DEPTH).map((page) => grades.get(page) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  const right = ideal.length === 0 ? 0 : [...grades.values()].filter((grade) => grade >= RIGHT).length;
  const first = found.findIndex((grade) => grade >= RIGHT);
  return {
    ndcg: divide(gainOf(found), gainOf(ideal)),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: divide(found.filter((grade) => grade >= RIGHT).length, right),
    success1: Number(first === 0),
    success3: Number(first >= 0 && first < 3),
  };
}

/** Mean of each measure; 0 for none. */
export function meanOf(list: readonly Measures[]): Measures {
  const mean = (name: keyof Measures): number =>
    divide(
      list.reduce((sum, one) => sum + one[name], 0),
      list.length,
    );
  return { ndcg: mean('ndcg'), mrr: mean('mrr'), recall: mean('recall'), success1: mean('success1'), success3: mean('success3') };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
