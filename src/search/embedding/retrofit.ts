import { PREFERRED } from './labels';
import { wordsOfLabel } from './open';
import type { CompiledThesaurus } from './types';
import { normaliseRows } from './unit';

const RING_EDGE = 0.6;

/**
 * Pulls the vectors of words that mean the same towards each other (Faruqui et al. 2015): in every round each word becomes
 * the middle between where it was trained and the weighted mean of its friends: the words of the preferred label with
 * those of each other label of the concept, and the words of a ring.
 *
 * @param rows `dims` numbers per term, unit length; changed in place, unit length again
 */
export function retrofit(
  rows: Float64Array,
  dims: number,
  compiled: CompiledThesaurus,
  placeOf: (term: string) => number,
  iterations: number,
): void {
  const edges = new Map<number, Map<number, number>>();
  const connect = (a: number, b: number, weight: number): void => {
    if (a === b) return;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = edges.get(from) ?? new Map<number, number>();
      own.set(to, (own.get(to) ?? 0) + weight);
      edges.set(from, own);
    }
  };
  const toPlaces = (words: readonly number[]): number[] =>
    words.map((word) => placeOf(compiled.words[word] ?? '')).filter((place) => place >= 0);
  const preferred = new Map<number, number[]>();
  for (const [label, concept] of compiled.labelConcepts.entries()) {
    const places = toPlaces(wordsOfLabel(compiled, label));
    if (compiled.labelKinds[label] === PREFERRED) preferred.set(concept, [...(preferred.get(concept) ?? []), ...places]);
    else {
      const core = preferred.get(concept) ?? [];
      const weight = 1 / Math.sqrt(core.length * places.length);
      for (const a of core) for (const b of places) connect(a, b, weight);
    }
  }
  for (const ring of compiled.rings.map(toPlaces)) {
    for (let i = 0; i < ring.length; i += 1) for (let j = i + 1; j < ring.length; j += 1) connect(ring[i] ?? 0, ring[j] ?? 0, RING_EDGE);
  }

  const trained = rows.slice();
  const order = [...edges.keys()].sort((a, b) => a - b);
  for (let round = 0; round < iterations; round += 1) {
    for (const term of order) {
      const own = edges.get(term) ?? new Map<number, number>();
      let total = 0;
      for (const weight of own.values()) total += weight;
      for (let k = 0; k < dims; k += 1) {
        let sum = 0;
        for (const [other, weight] of own) sum += weight * (rows[other * dims + k] ?? 0);
        rows[term * dims + k] = ((trained[term * dims + k] ?? 0) + sum / total) / 2;
      }
    }
  }
  normaliseRows(rows, dims);
}
