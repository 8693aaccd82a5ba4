import { FOREIGN } from '../dutch/types';
import { ALTERNATIVE, PREFERRED } from './labels';
import { wordsOfLabel } from './open';
import type { CompiledThesaurus, TrainedModel } from './types';

/**
 * Places of the terms whose vectors are published: Dutch words that our texts use, and those of preferred and alternative
 * labels. A word that only a hidden or foreign label holds means what its concepts mean, so `termEncoder` makes its vector from
 * theirs: three quarters of the rows less to download, and search none the worse for it (`kb evaluate`).
 */
export function spokenTerms({ terms, inTexts }: Pick<TrainedModel, 'terms' | 'inTexts'>, compiled: CompiledThesaurus): number[] {
  const named = new Set<string>();
  for (const [label, kind] of compiled.labelKinds.entries()) {
    if (kind !== PREFERRED && kind !== ALTERNATIVE) continue;
    for (const word of wordsOfLabel(compiled, label)) named.add(compiled.words[word] ?? '');
  }
  return terms.flatMap((term, place) => (!term.startsWith(FOREIGN) && (inTexts[place] || named.has(term)) ? [place] : []));
}

/** Rows at these places, in this order. */
export function rowsAt(rows: Float32Array, dims: number, places: readonly number[]): Float32Array {
  const chosen = new Float32Array(places.length * dims);
  for (const [to, from] of places.entries()) chosen.set(rows.subarray(from * dims, (from + 1) * dims), to * dims);
  return chosen;
}
