import { stemmer } from '@orama/stemmers/dutch';
import { fold } from './fold';

const LIMIT = 50_000;
const memory = new Map<string, string>();

/** Snowball's `dutch_porter` as it is, for the test against the published vocabulary. */
export const snowball: (word: string) => string = stemmer;

/**
 * Stem of a folded word: Snowball's Dutch stemmer (Porter's, the one that Snowball 3 calls `dutch_porter`), folded again.
 * Words under three letters and anything with a digit stay as they are.
 */
export function stem(surface: string): string {
  const known = memory.get(surface);
  if (known !== undefined) return known;
  const result = surface.length < 3 || /[\p{N}~]/u.test(surface) ? surface : fold(stemmer(surface));
  if (memory.size >= LIMIT) memory.clear();
  memory.set(surface, result);
  return result;
}
