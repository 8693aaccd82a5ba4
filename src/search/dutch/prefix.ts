import { SEAMS } from './compounds';
import { stem } from './stem';
import { FOREIGN, type Lexicon, type PrefixTerm, type QueryTerm, type Splitter, type StemTerm, type Token } from './types';

const WEIGHTS = {
  /** Completion of what is no word by itself. */
  open: 0.9,
  /** Completion of what may also be finished. */
  finished: 0.4,
  joined: 0.7,
  compound: 0.6,
  foreign: 0.7,
} as const;

const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 3;
const SHORTEST_FOREIGN = 3;

/**
 * What the word being typed may become: every surface that starts with it, also written on to the word before it
 * (*arbeids uitb…*, *033 448 1…*), as the last part of a compound that the index does not hold (*uitbuitingssig…*), and in other languages.
 */
export function completions(
  { surfaces, stems }: Lexicon,
  split: Splitter | undefined,
): (token: Token, before: string, word: number, known: boolean) => QueryTerm[] {
  const range = (prefix: string, weight: number, word: number, least = 0): PrefixTerm[] => {
    const [from, to] = surfaces.prefixRange(prefix);
    return to - from > least ? [{ space: 'surface', origin: 'prefix', prefix, from, to, weight, word }] : [];
  };

  /** Longest head first: the more of the word is known, the surer the rest. */
  const lastPart = (surface: string, word: number): QueryTerm[] => {
    for (let cut = surface.length - SHORTEST_TAIL; cut >= SHORTEST_HEAD; cut -= 1) {
      const tail = range(surface.slice(cut), WEIGHTS.compound, word);
      if (tail.length === 0) continue;
      for (const link of SEAMS) {
        const head = surface.slice(0, cut - link.length);
        if (head.length < SHORTEST_HEAD || surface.slice(head.length, cut) !== link) continue;
        if (!surfaces.has(head) || !stems.has(stem(head))) continue;
        const part: StemTerm = { space: 'stem', origin: 'part', term: stem(head), surface: head, weight: WEIGHTS.compound, word };
        return [part, ...tail];
      }
    }
    return [];
  };

  return (token, before, word, known) => {
    const { surface } = token;
    // A known word is in its own range: only more than one surface is a completion.
    const own = surfaces.has(surface) ? 1 : 0;
    const terms: QueryTerm[] = range(surface, known ? WEIGHTS.finished : WEIGHTS.open, word, own);
    if (before !== '' && surface.length >= 2) terms.push(...range(before + surface, WEIGHTS.joined, word));
    if (surface.length >= SHORTEST_FOREIGN)
      terms.push(...range(FOREIGN + surface, terms.length > 0 ? WEIGHTS.finished : WEIGHTS.foreign, word));
    if (split && !known && terms.length === 0 && split(surface).length === 0) terms.push(...lastPart(surface, word));
    return terms;
  };
}
