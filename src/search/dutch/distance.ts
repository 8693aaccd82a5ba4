const LONGEST = 64;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Damerau-Levenshtein distance (optimal string alignment: a swap of neighbours counts one), given up as soon as it must
 * exceed `limit`.
 *
 * @returns the distance, or `limit + 1` when it is larger or a word is longer than 64
 */
export function distance(a: string, b: string, limit: number): number {
  return walk(a, b, limit, false);
}

/** Least distance between `a` and any beginning of `b`: for a word of which only the first part has been typed. */
export function prefixDistance(a: string, b: string, limit: number): number {
  return walk(a, b.slice(0, a.length + limit), limit, true);
}

function walk(a: string, b: string, limit: number, anyEnd: boolean): number {
  const n = a.length;
  const m = b.length;
  if (n > LONGEST || m > LONGEST || n - m > limit || (!anyEnd && m - n > limit)) return limit + 1;
  let [before, previous, current] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= m; j += 1) previous[j] = j;
  for (let i = 1; i <= n; i += 1) {
    current[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= m; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  let result = previous[m] ?? 0;
  if (anyEnd) for (let j = 0; j < m; j += 1) result = Math.min(result, previous[j] ?? 0);
  return Math.min(result, limit + 1);
}
