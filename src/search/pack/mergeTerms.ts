/** Two sorted lists of distinct terms as one, with the new place of every term. */
export interface MergedTerms {
  readonly terms: readonly string[];
  readonly ofFirst: Uint32Array;
  readonly ofSecond: Uint32Array;
}

/** Merges lists that are sorted by UTF-16 code unit; a term of both stands in the result once. */
export function mergeTerms(first: readonly string[], second: readonly string[]): MergedTerms {
  const terms: string[] = [];
  const ofFirst = new Uint32Array(first.length);
  const ofSecond = new Uint32Array(second.length);
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [a, b] = [first[i], second[j]];
    const takeFirst = b === undefined || (a !== undefined && a <= b);
    const takeSecond = a === undefined || (b !== undefined && b <= a);
    if (takeFirst) ofFirst[i++] = terms.length;
    if (takeSecond) ofSecond[j++] = terms.length;
    terms.push((takeFirst ? a : b) ?? '');
  }
  return { terms, ofFirst, ofSecond };
}
