import type { SparseMatrix } from './pairCounts';

/**
 * Counts → positive pointwise mutual information: how much oftener two terms stand together than chance would have them, as a
 * logarithm; what is under chance becomes nothing and is left out. Context frequencies are smoothed with an exponent, so
 * that rare terms are not overrated (Levy, Goldberg and Dagan 2015); as that favours one direction, the mean of both is taken.
 */
export function ppmi({ size, starts, columns, values }: SparseMatrix, smoothing: number): SparseMatrix {
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) sums[row] = (sums[row] ?? 0) + (values[at] ?? 0);
  }
  const smoothed = sums.map((sum) => sum ** smoothing);
  const total = smoothed.reduce((all, one) => all + one, 0);
  const newStarts = new Int32Array(size + 1);
  const newColumns = new Int32Array(columns.length);
  const newValues = new Float64Array(columns.length);
  let kept = 0;
  for (let row = 0; row < size; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const column = columns[at] ?? 0;
      const count = values[at] ?? 0;
      const oneWay = Math.log((count * total) / ((sums[row] ?? 1) * (smoothed[column] ?? 1)));
      const otherWay = Math.log((count * total) / ((sums[column] ?? 1) * (smoothed[row] ?? 1)));
      const value = (oneWay + otherWay) / 2;
      if (value <= 0) continue;
      newColumns[kept] = column;
      newValues[kept] = value;
      kept += 1;
    }
    newStarts[row + 1] = kept;
  }
  return { size, starts: newStarts, columns: newColumns.slice(0, kept), values: newValues.slice(0, kept) };
}
