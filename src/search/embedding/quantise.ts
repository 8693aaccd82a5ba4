import type { QuantisedVectors } from './types';
import { normaliseRows } from './unit';

/** Shares of the largest number of a row that may become the top level; with few levels it pays to cut the largest off. */
const CUTS: Readonly<Record<4 | 8, readonly number[]>> = { 8: [1], 4: [1, 0.9, 0.8, 0.7, 0.6] };
const TOP = { 4: 7, 8: 127 } as const;

/**
 * Rows → whole numbers of 8 or 4 bits, each row with a scale of its own that is not kept: only directions count. Of the cuts that 4
 * bits allow, the one that turns the row least is taken.
 */
export function quantise(rows: Float32Array, dims: number, bits: 4 | 8): QuantisedVectors {
  const count = rows.length / dims;
  const stride = Math.ceil((dims * bits) / 8);
  const bytes = new Uint8Array(count * stride);
  for (let row = 0; row < count; row += 1) {
    const levels = bestLevels(rows.subarray(row * dims, (row + 1) * dims), bits);
    for (const [i, level] of levels.entries()) {
      if (bits === 8) bytes[row * stride + i] = level;
      else {
        const at = row * stride + (i >> 1);
        bytes[at] = (bytes[at] ?? 0) | ((level + 8) << (i % 2 === 0 ? 0 : 4));
      }
    }
  }
  return { bits, dims, count, bytes };
}

function bestLevels(row: Float32Array, bits: 4 | 8): Int8Array {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  let best = new Int8Array(row.length);
  if (largest === 0) return best;
  let bestCosine = Number.NEGATIVE_INFINITY;
  for (const cut of CUTS[bits]) {
    const scale = TOP[bits] / (largest * cut);
    const levels = Int8Array.from(row, (value) => Math.max(-TOP[bits], Math.min(TOP[bits], Math.round(value * scale))));
    let product = 0;
    let square = 0;
    for (const [i, level] of levels.entries()) {
      product += level * (row[i] ?? 0);
      square += level * level;
    }
    const cosine = product / Math.sqrt(square);
    if (cosine > bestCosine) {
      best = levels;
      bestCosine = cosine;
    }
  }
  return best;
}

/** Number `i` of row `row`, unscaled. */
export function levelAt({ bits, dims, bytes }: QuantisedVectors, row: number, i: number): number {
  if (bits === 8) return ((bytes[row * dims + i] ?? 0) << 24) >> 24;
  const byte = bytes[row * ((dims + 1) >> 1) + (i >> 1)] ?? 0;
  return (i % 2 === 0 ? byte & 15 : byte >> 4) - 8;
}

/** Back to rows of unit length; a row of zeros stays one. */
export function dequantise(vectors: QuantisedVectors): Float32Array {
  const { dims, count } = vectors;
  const rows = Float32Array.from({ length: count * dims }, (_, at) => levelAt(vectors, Math.floor(at / dims), at % dims));
  normaliseRows(rows, dims);
  return rows;
}
