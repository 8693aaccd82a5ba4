import type { Vocabulary } from './types';

/**
 * A vocabulary over an array in memory.
 *
 * @param terms sorted and distinct
 * @param frequencies one per term, in a list or by its place; 1 for all when absent
 * @throws RangeError when the terms are not in order
 */
export function vocabularyOf(terms: readonly string[], frequencies?: ArrayLike<number> | ((index: number) => number)): Vocabulary {
  for (let index = 1; index < terms.length; index += 1) {
    if ((terms[index - 1] ?? '') >= (terms[index] ?? '')) throw new RangeError(`terms are not sorted at ${index}: ${terms[index]}`);
  }
  const lowerBound = (term: string): number => {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] ?? '') < term) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const indexOf = (term: string): number => {
    const place = lowerBound(term);
    return terms[place] === term ? place : -1;
  };
  return {
    size: terms.length,
    has: (term) => indexOf(term) >= 0,
    indexOf,
    termAt: (index) => {
      const term = terms[index];
      if (term === undefined) throw new RangeError(`no term ${index}`);
      return term;
    },
    prefixRange: (prefix) => {
      const from = lowerBound(prefix);
      // Past every term with this prefix: no term starts with a lone high surrogate's successor.
      return [from, prefix === '' ? terms.length : lowerBound(`${prefix}\uffff`)];
    },
    frequency: (index) => {
      if (frequencies === undefined) return 1;
      return typeof frequencies === 'function' ? frequencies(index) : (frequencies[index] ?? 0);
    },
  };
}
