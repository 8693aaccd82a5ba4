/** A symmetric sparse matrix by rows: row i has `columns` and `values` from `starts[i]` up to `starts[i + 1]`, columns rising. */
export interface SparseMatrix {
  readonly size: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

export interface PairCounts {
  /** Counts the pair in both directions; a pair of one term with itself is left out. */
  add(a: number, b: number, weight: number): void;
  matrix(): SparseMatrix;
}

/** Places per term to begin with, so that the table seldom grows. */
const FIRST_CAPACITY = 64;
const LEAST_CAPACITY = 1 << 10;
const FULLEST = 0.6;

/** Adds up the weights of pairs of terms, in a table with open addressing: a `Map` takes four times as long for a million pairs. */
export function pairCounts(size: number): PairCounts {
  const capacity = Math.max(LEAST_CAPACITY, 2 ** Math.ceil(Math.log2(size * FIRST_CAPACITY + 1)));
  let keys = new Float64Array(capacity).fill(-1);
  let values = new Float64Array(capacity);
  let used = 0;

  const slotOf = (key: number, table: Float64Array): number => {
    const mask = table.length - 1;
    const [low, high] = [(key % 4294967296) | 0, (key / 4294967296) | 0];
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (table[slot] !== -1 && table[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };

  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Float64Array(oldKeys.length * 2).fill(-1);
    values = new Float64Array(oldKeys.length * 2);
    for (const [slot, key] of oldKeys.entries()) {
      if (key < 0) continue;
      const target = slotOf(key, keys);
      keys[target] = key;
      values[target] = oldValues[slot] ?? 0;
    }
  };

  const add = (a: number, b: number, weight: number): void => {
    if (a === b) return;
    const key = Math.min(a, b) * size + Math.max(a, b);
    const slot = slotOf(key, keys);
    if (keys[slot] === -1) {
      keys[slot] = key;
      used += 1;
    }
    values[slot] = (values[slot] ?? 0) + weight;
    if (used > FULLEST * keys.length) grow();
  };

  const matrix = (): SparseMatrix => {
    const starts = new Int32Array(size + 1);
    // Plain numbers sort faster than places do by a function; where each stands is found again by its hash.
    const rising = keys.filter((key) => key >= 0).sort();
    const rows = new Int32Array(rising.length);
    const others = new Int32Array(rising.length);
    const weights = new Float64Array(rising.length);
    for (let pair = 0; pair < rising.length; pair += 1) {
      const key = rising[pair] as number;
      const row = Math.floor(key / size);
      const column = key - row * size;
      rows[pair] = row;
      others[pair] = column;
      weights[pair] = values[slotOf(key, keys)] as number;
      starts[row + 1] = (starts[row + 1] ?? 0) + 1;
      starts[column + 1] = (starts[column + 1] ?? 0) + 1;
    }
    for (let row = 0; row < size; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
    const next = starts.slice(0, size);
    const columns = new Int32Array(2 * rising.length);
    const cells = new Float64Array(2 * rising.length);
    const put = (row: number, column: number, value: number): void => {
      const at = next[row] ?? 0;
      columns[at] = column;
      cells[at] = value;
      next[row] = at + 1;
    };
    // Keys rise by (smaller, larger): first all cells left of the diagonal, then those right of it, so that columns rise too.
    for (let pair = 0; pair < rising.length; pair += 1) put(others[pair] as number, rows[pair] as number, weights[pair] as number);
    for (let pair = 0; pair < rising.length; pair += 1) put(rows[pair] as number, others[pair] as number, weights[pair] as number);
    return { size, starts, columns, values: cells };
  };

  return { add, matrix };
}
