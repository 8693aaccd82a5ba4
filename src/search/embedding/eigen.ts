const SWEEPS = 60;
const SMALL = 1e-22;

export interface Eigen {
  /** By falling absolute value. */
  readonly values: Float64Array;
  /** Column j, belonging to value j, is `vectors[i * size + j]` over i. */
  readonly vectors: Float64Array;
}

/** Eigenvalues and vectors of a small symmetric matrix (row after row), by Jacobi's rotations: slow, plain and exact enough. */
export function eigen(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  const norm = a.reduce((sum, value) => sum + value * value, 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += (a[p * size + q] ?? 0) ** 2;
    if (off <= SMALL * norm) break;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, v, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (x, y) => Math.abs(a[y * size + y] ?? 0) - Math.abs(a[x * size + x] ?? 0) || x - y,
  );
  const values = Float64Array.from(order, (i) => a[i * size + i] ?? 0);
  const vectors = new Float64Array(size * size);
  for (const [j, from] of order.entries()) {
    for (let i = 0; i < size; i += 1) vectors[i * size + j] = v[i * size + from] ?? 0;
  }
  return { values, vectors };
}

/** Turns rows and columns p and q so that cell (p, q) becomes zero. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] ?? 0;
  if (apq === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k += 1) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k += 1) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k += 1) turn(v, k * size + p, k * size + q, c, s);
}

function turn(cells: Float64Array, x: number, y: number, c: number, s: number): void {
  const [left, right] = [cells[x] ?? 0, cells[y] ?? 0];
  cells[x] = c * left - s * right;
  cells[y] = s * left + c * right;
}
