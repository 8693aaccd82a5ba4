import { boosts, limits } from './boosts';

/** Weights of the two lists; together one. */
export interface Fusion {
  readonly text: number;
  readonly vector: number;
}

/**
 * Weights for one question. Without vectors, or with none that is near, the text is all there is.
 * @param cosines of all pages
 */
export function fusionFor(cosines: ArrayLike<number> | undefined): Fusion {
  const best = Math.max(0, largest(cosines ?? []));
  const { none, full } = boosts.trust;
  const trust = Math.max(0, Math.min(1, (best - none) / (full - none)));
  return { text: 1 - boosts.fusion.vector * trust, vector: boosts.fusion.vector * trust };
}

/** The largest number of a list, or 0. A loop, because spreading a hundred thousand numbers overflows the stack. */
export function largest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 0; i < values.length; i++) best = Math.max(best, values[i] ?? 0);
  return best;
}

/** Page and score, as Orama wants them. */
export type Scored = [page: number, score: number];

/**
 * Pages with words of the query, leaving out those that hold only a little of what the best one of all holds: a filter hides
 * pages and brings none in, so that the counts beside it hold.
 */
export function textHits(scores: ArrayLike<number>, only?: (page: number) => boolean): Scored[] {
  const found: Scored[] = [];
  let best = 0;
  for (let page = 0; page < scores.length; page++) {
    const score = scores[page] ?? 0;
    best = Math.max(best, score);
    if (score > 0 && (!only || only(page))) found.push([page, score]);
  }
  return found.filter(([, score]) => score >= best * limits.textShare);
}

/** Best pages by meaning: of all pages at most so many, and not much worse than the best one; of those what a filter leaves. */
export function nearestPages(cosines: ArrayLike<number>, only?: (page: number) => boolean): Scored[] {
  const found: Scored[] = [];
  for (let page = 0; page < cosines.length; page++) {
    const cosine = cosines[page] ?? 0;
    if (cosine > 0) found.push([page, cosine]);
  }
  found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const least = (found[0]?.[1] ?? 0) * limits.vectorShare;
  return found.slice(0, limits.vectorPages).filter(([page, cosine]) => cosine >= least && (!only || only(page)));
}
