import type { IndexToken } from '../dutch/types';
import { postingValues } from '../engine/boosts';
import type { Postings } from '../engine/types';

/** Postings per row, gathered document by document. */
export function gatherPostings(rows: number, documents: readonly ReadonlyMap<number, number>[]): Postings {
  const lists: { document: number; value: number }[][] = Array.from({ length: rows }, () => []);
  documents.forEach((values, document) => {
    for (const [row, value] of values) lists[row]?.push({ document, value });
  });
  const starts = new Uint32Array(rows + 1);
  lists.forEach((list, row) => {
    starts[row + 1] = (starts[row] ?? 0) + list.length;
  });
  const all = lists.flat();
  return { starts, documents: Uint32Array.from(all, ({ document }) => document), values: Uint8Array.from(all, ({ value }) => value) };
}

/**
 * Stems of texts → values as the pack has them. Parts of compounds are not written, nor are the words of headings, titles and
 * summaries: the engine adds them when it opens the pack.
 */
export function wordPostings(texts: readonly (readonly IndexToken[])[], stems: ReadonlyMap<string, number>): Postings {
  const documents = texts.map(
    (text) => new Map([...frequencies(text, stems)].map(([row, frequency]) => [row, Math.min(frequency, postingValues.mostRepeats) - 1])),
  );
  return gatherPostings(stems.size, documents);
}

/**
 * Parts per stem. Two surface forms of one stem may split differently: the one that comes first in the alphabet counts.
 * @returns as `Words` has them
 */
export function partsOfStems(
  tokens: Iterable<IndexToken>,
  stems: ReadonlyMap<string, number>,
): { partStarts: Uint32Array; parts: Uint32Array } {
  const chosen = new Map<number, { surface: string; parts: readonly number[] }>();
  for (const { surface, stem, parts } of tokens) {
    const row = stems.get(stem);
    if (row === undefined || parts.length === 0) continue;
    const before = chosen.get(row);
    if (before && before.surface <= surface) continue;
    const rows = new Set(parts.flatMap((part) => stems.get(part.stem) ?? []));
    rows.delete(row);
    chosen.set(row, { surface, parts: [...rows] });
  }
  const partStarts = new Uint32Array(stems.size + 1);
  const all: number[] = [];
  for (let row = 0; row < stems.size; row++) {
    all.push(...(chosen.get(row)?.parts ?? []));
    partStarts[row + 1] = all.length;
  }
  return { partStarts, parts: Uint32Array.from(all) };
}

function frequencies(tokens: readonly IndexToken[], stems: ReadonlyMap<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { stem } of tokens) {
    const row = stems.get(stem);
    if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}
