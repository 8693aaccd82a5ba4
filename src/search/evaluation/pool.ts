import type { EngineRun } from './run';

/** A page that an engine put in its first ten and nobody has judged yet. */
export interface UnjudgedPair {
  readonly id: string;
  readonly query: string;
  readonly need: string;
  readonly page: string;
  readonly title: string;
}

/**
 * What to judge next: the pooled answers of all engines, less what was judged. Sorted by query and page, without the name or
 * the place of the engine, so that whoever judges cannot favour one.
 */
export function unjudgedPairs(runs: readonly EngineRun[], titleOf: (page: string) => string): readonly UnjudgedPair[] {
  const pairs = new Map<string, UnjudgedPair>();
  for (const { query, answer } of runs.flatMap(({ results }) => results)) {
    const judged = new Set(query.judgments.map(({ page }) => page));
    for (const page of answer.pages)
      if (!judged.has(page))
        pairs.set(`${query.id} ${page}`, { id: query.id, query: query.query, need: query.need, page, title: titleOf(page) });
  }
  return [...pairs.keys()].sort().flatMap((key) => pairs.get(key) ?? []);
}
