/** Rows (stems, concepts) of documents with a weight: postings after the version's own documents were picked out. */
export interface Matrix {
  readonly starts: Uint32Array;
  /** Rising within a row. */
  readonly documents: Uint32Array;
  readonly weights: Float32Array;
}

/** Visits what goes into one row; a document may be added to more than once. */
export type RowSource = (row: number, add: (document: number, amount: number) => void) => void;

/**
 * Gathers a matrix row by row.
 * @param finish amount of a document in a row → its weight
 */
export function buildMatrix(
  rows: number,
  documents: number,
  source: RowSource,
  finish: (amount: number, document: number) => number,
): Matrix {
  const starts = new Uint32Array(rows + 1);
  const amounts = new Float32Array(documents);
  let found = new Uint32Array(FIRST_PLACES);
  let weights = new Float32Array(FIRST_PLACES);
  let length = 0;
  const touched: number[] = [];
  const add = (document: number, amount: number): void => {
    if (amounts[document] === 0) touched.push(document);
    amounts[document] = (amounts[document] ?? 0) + amount;
  };
  for (let row = 0; row < rows; row++) {
    source(row, add);
    if (touched.length > 1) touched.sort((a, b) => a - b);
    if (length + touched.length > found.length) {
      found = larger(found, new Uint32Array(2 * (length + touched.length)));
      weights = larger(weights, new Float32Array(found.length));
    }
    for (const document of touched) {
      found[length] = document;
      weights[length] = finish(amounts[document] ?? 0, document);
      amounts[document] = 0;
      length += 1;
    }
    starts[row + 1] = length;
    touched.length = 0;
  }
  return { starts, documents: found.slice(0, length), weights: weights.slice(0, length) };
}

/** Enough for a few hundred pages; it doubles when there are more. */
const FIRST_PLACES = 1 << 15;

function larger<T extends Uint32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Number of documents in a row. */
export function rowLength({ starts }: Matrix, row: number): number {
  return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}

/** Calls `visit` for every document of a row. */
export function eachInRow({ starts, documents, weights }: Matrix, row: number, visit: (document: number, weight: number) => void): void {
  const end = starts[row + 1] ?? 0;
  for (let i = starts[row] ?? 0; i < end; i++) visit(documents[i] ?? 0, weights[i] ?? 0);
}

/** The weight of one document in a row, or 0. */
export function weightAt({ starts, documents, weights }: Matrix, row: number, document: number): number {
  let low = starts[row] ?? 0;
  let high = starts[row + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low < (starts[row + 1] ?? 0) && documents[low] === document ? (weights[low] ?? 0) : 0;
}
