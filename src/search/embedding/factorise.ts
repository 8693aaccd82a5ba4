import { eigen } from './eigen';
import type { SparseMatrix } from './pairCounts';
import { randomNumbers } from './random';

/**
 * Sparse symmetric matrix M → rows W of `dims` numbers with W = U·|Λ|^½, where M ≈ U·Λ·Uᵀ: randomised subspace iteration (Halko,
 * Martinsson and Tropp 2011), an approximation that more power iterations make closer. The seed fixes the result to the last bit.
 *
 * @returns `size × dims` numbers, row after row; columns beyond the rank are zero
 */
export function factorise(
  matrix: SparseMatrix,
  { dims, oversampling, powerIterations, seed }: { dims: number; oversampling: number; powerIterations: number; seed: number },
): Float64Array {
  const { size } = matrix;
  const width = Math.min(size, dims + oversampling);
  const random = randomNumbers(seed);
  let basis: Float64Array = Float64Array.from({ length: size * width }, () => (random() < 0.5 ? -1 : 1));
  for (let round = 0; round <= powerIterations; round += 1) {
    basis = multiply(matrix, basis, width);
    orthonormalise(basis, size, width);
  }
  const image = multiply(matrix, basis, width);
  const { values, vectors } = eigen(small(basis, image, size, width), width);
  const kept = Math.min(dims, width);
  const rows = new Float64Array(size * dims);
  for (let j = 0; j < kept; j += 1) {
    const scale = Math.sqrt(Math.abs(values[j] ?? 0));
    for (let i = 0; i < size; i += 1) {
      let sum = 0;
      for (let k = 0; k < width; k += 1) sum += (basis[i * width + k] ?? 0) * (vectors[k * width + j] ?? 0);
      rows[i * dims + j] = sum * scale;
    }
  }
  return rows;
}

function multiply({ size, starts, columns, values }: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const result = new Float64Array(size * width);
  // Most of the time of training goes here: no guards against holes.
  for (let row = 0; row < size; row += 1) {
    const target = row * width;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const value = values[at] as number;
      const source = (columns[at] as number) * width;
      for (let k = 0; k < width; k += 1) result[target + k] = (result[target + k] as number) + value * (dense[source + k] as number);
    }
  }
  return result;
}

/** Modified Gram-Schmidt, twice over each column; a column that is a mixture of others becomes zero. Works on a transposed copy: columns in one piece. */
function orthonormalise(basis: Float64Array, size: number, width: number): void {
  const columns = Array.from({ length: width }, (_, j) => Float64Array.from({ length: size }, (_, i) => basis[i * width + j] ?? 0));
  for (const [j, column] of columns.entries()) {
    const before = Math.sqrt(dot(column, column));
    for (let pass = 0; pass < 2; pass += 1) {
      for (let other = 0; other < j; other += 1) {
        const base = columns[other] ?? column;
        const share = dot(column, base);
        for (let i = 0; i < size; i += 1) column[i] = (column[i] as number) - share * (base[i] as number);
      }
    }
    const length = Math.sqrt(dot(column, column));
    const scale = length > 1e-10 * before && length > 0 ? 1 / length : 0;
    for (let i = 0; i < size; i += 1) basis[i * width + j] = (column[i] ?? 0) * scale;
    for (let i = 0; i < size; i += 1) column[i] = (column[i] ?? 0) * scale;
  }
}

/** basisᵀ · image, made symmetric to the last bit. */
function small(basis: Float64Array, image: Float64Array, size: number, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let i = 0; i < size; i += 1) {
    for (let p = 0; p < width; p += 1) {
      const left = basis[i * width + p] ?? 0;
      for (let q = 0; q < width; q += 1) product[p * width + q] = (product[p * width + q] ?? 0) + left * (image[i * width + q] ?? 0);
    }
  }
  return product.map((value, index) => (value + (product[(index % width) * width + Math.floor(index / width)] ?? 0)) / 2);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
