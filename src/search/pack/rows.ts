import type { Layer, Postings } from '../engine/types';

/**
 * A layer whose words have postings for these stems only, in this order.
 * @param kept places of stems, rising; the others have no postings
 * @throws RangeError when one of the others has
 */
export function narrowLayer(layer: Layer, kept: readonly number[]): Layer {
  return { ...layer, sectionWords: narrow(layer.sectionWords, kept), pageKeywords: narrow(layer.pageKeywords, kept) };
}

/**
 * The reverse: a layer with a row for each of more stems.
 * @param places new place of each stem, rising
 * @param rows number of stems
 */
export function widenLayer(layer: Layer, places: Uint32Array, rows: number): Layer {
  return { ...layer, sectionWords: widen(layer.sectionWords, places, rows), pageKeywords: widen(layer.pageKeywords, places, rows) };
}

function narrow({ starts, documents, values }: Postings, kept: readonly number[]): Postings {
  const rows = new Uint32Array(kept.length + 1);
  kept.forEach((row, place) => {
    rows[place + 1] = (rows[place] ?? 0) + (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  });
  if (rows[kept.length] !== documents.length) throw new RangeError('postings of a stem that is not in the first stage');
  return { starts: rows, documents, values };
}

function widen({ starts, documents, values }: Postings, places: Uint32Array, rows: number): Postings {
  return { starts: widenStarts(starts, places, rows), documents, values };
}

/** Starts of the same rows among more of them, the others empty. Places and rows as above. */
export function widenStarts(starts: Uint32Array, places: Uint32Array, rows: number): Uint32Array {
  const wide = new Uint32Array(rows + 1);
  places.forEach((place, own) => {
    wide[place + 1] = (starts[own + 1] ?? 0) - (starts[own] ?? 0);
  });
  for (let row = 0; row < rows; row++) wide[row + 1] = (wide[row + 1] ?? 0) + (wide[row] ?? 0);
  return wide;
}
