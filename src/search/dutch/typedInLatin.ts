import type { ForeignMatch } from './foreign';
import { romanKey, romanKeys } from './romanised';
import { FOREIGN, type Vocabulary } from './types';

const SHORTEST = 4;
/** In other letters a form needs more to go by than a whole word. */
const SHORTEST_FORM = 6;
const SHARED = 0.7;
const WEIGHT = { word: 0.8, form: 0.6 } as const;

/** Finds the words in Cyrillic that sound like what was typed in Latin letters, in this form or else in another. */
export function typedInLatin(surfaces: Vocabulary): (surface: string) => ForeignMatch[] {
  const words = new Map<string, string[]>();
  const [from, to] = surfaces.prefixRange(FOREIGN);
  for (let index = from; index < to; index += 1) {
    const term = surfaces.termAt(index);
    for (const key of romanKeys(term.slice(FOREIGN.length))) words.set(key, [...(words.get(key) ?? []), term]);
  }
  return (surface) => {
    if (surface.length < SHORTEST || !/^[a-z]+$/.test(surface)) return [];
    const key = romanKey(surface);
    const exact = words.get(key);
    if (exact) return exact.map((term) => ({ term, weight: WEIGHT.word }));
    if (key.length < SHORTEST_FORM) return [];
    return [...words]
      .filter(([other]) => sharedLength(key, other) >= Math.max(SHORTEST, SHARED * Math.max(key.length, other.length)))
      .flatMap(([, terms]) => terms.map((term) => ({ term, weight: WEIGHT.form })));
  };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
