/** Documents of one row (a stem, a concept), rising, each with a weight. */
export interface MatrixRow {
  readonly documents: Uint32Array;
  readonly weights: Float32Array;
}

/** Rows of documents: postings after the version's own documents were picked out. A row that is none holds nothing. */
export type Matrix = (row: number) => MatrixRow;

/** Visits what goes into one row; a document may be added to more than once. */
export type RowSource = (row: number, add: (document: number, amount: number) => void) => void;

const NOTHING: MatrixRow = { documents: new Uint32Array(0), weights: new Float32Array(0) };

/**
 * A matrix of which a row is gathered when it is first asked for: a query touches some dozens of twenty thousand rows, and who
 * opens search waits for all that is done before.
 * @param finish amount of a document in a row → its weight
 */
export function matrixOf(rows: number, documents: number, source: RowSource, finish: (amount: number, document: number) => number): Matrix {
  const gathered: (MatrixRow | undefined)[] = new Array(rows);
  const amounts = new Float32Array(documents);
  const touched: number[] = [];
  const add = (document: number, amount: number): void => {
    if (amounts[document] === 0) touched.push(document);
    amounts[document] = (amounts[document] ?? 0) + amount;
  };
  const gather = (row: number): MatrixRow => {
    touched.length = 0;
    source(row, add);
    if (touched.length === 0) return NOTHING;
    const found = Uint32Array.from(touched).sort();
    const weights = new Float32Array(found.length);
    found.forEach((document, place) => {
      weights[place] = finish(amounts[document] ?? 0, document);
      amounts[document] = 0;
    });
    return { documents: found, weights };
  };
  return (row) => {
    if (row < 0 || row >= rows) return NOTHING;
    const known = gathered[row];
    if (known) return known;
    const made = gather(row);
    gathered[row] = made;
    return made;
  };
}

/** Number of documents in a row. */
export function rowLength(matrix: Matrix, row: number): number {
  return matrix(row).documents.length;
}

/** Calls `visit` for every document of a row. */
export function eachInRow(matrix: Matrix, row: number, visit: (document: number, weight: number) => void): void {
  const { documents, weights } = matrix(row);
  for (let i = 0; i < documents.length; i++) visit(documents[i] ?? 0, weights[i] ?? 0);
}

/** The weight of one document in a row, or 0. */
export function weightAt(matrix: Matrix, row: number, document: number): number {
  const { documents, weights } = matrix(row);
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low < documents.length && documents[low] === document ? (weights[low] ?? 0) : 0;
}
