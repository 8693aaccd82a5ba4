/** Makes every row of `dims` numbers one long, in place; a row of zeros stays. */
export function normaliseRows(rows: Float32Array | Float64Array, dims: number): void {
  for (let from = 0; from < rows.length; from += dims) {
    let square = 0;
    for (let i = from; i < from + dims; i += 1) square += (rows[i] ?? 0) ** 2;
    if (square === 0) continue;
    const scale = 1 / Math.sqrt(square);
    for (let i = from; i < from + dims; i += 1) rows[i] = (rows[i] ?? 0) * scale;
  }
}
