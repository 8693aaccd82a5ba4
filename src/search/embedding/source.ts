import { levelAt } from './quantise';
import type { QuantisedVectors, TermVectorSource } from './types';

/**
 * Term vectors straight from the bytes of the pack: a row is decoded when a query needs it.
 *
 * @param rowOf row of a term of the stem space, or −1
 * @param weights per row, 0–1
 */
export function termVectorSource(rowOf: (term: string) => number, weights: ArrayLike<number>, vectors: QuantisedVectors): TermVectorSource {
  const { dims } = vectors;
  const row = new Float32Array(dims);
  return {
    dims,
    rowOf,
    weightOf: (place) => weights[place] ?? 0,
    addRow: (place, weight, target) => {
      let square = 0;
      for (let i = 0; i < dims; i += 1) {
        const level = levelAt(vectors, place, i);
        row[i] = level;
        square += level * level;
      }
      const scale = square === 0 ? 0 : weight / Math.sqrt(square);
      for (let i = 0; i < dims; i += 1) target[i] = (target[i] ?? 0) + scale * (row[i] ?? 0);
    },
  };
}
