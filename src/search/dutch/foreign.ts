import { FOREIGN, type Vocabulary } from './types';

/** A word of another language as the index has it, behind the tilde. */
export interface ForeignMatch {
  readonly term: string;
  readonly weight: number;
}

const SHORTEST = 4;
const SHARED = 0.7;
const MOST = 4;
const INFLECTED = 0.8;
/** Words this short (*my*, *is*, *на*) say little. */
const SHORT_WEIGHT = 0.3;

const ARABIC = /^\p{Script=Arabic}+$/u;
/** Article, conjunctions and prepositions that Arabic writes on to the word, longest first (after Larkey's light10). */
const ARABIC_PREFIX = /^(?:وال|بال|كال|فال|لل|ال|و|ب|ل)(?=\p{L}{3})/u;
const ARABIC_SUFFIX = /(?<=\p{L}{3})(?:ها|ان|ات|ون|ين|يه|ي|ه)$/u;

const lightArabic = (surface: string): string => surface.replace(ARABIC_PREFIX, '').replace(ARABIC_SUFFIX, '');

/**
 * Finds words of other languages: as they are, and else in another form. No stemmers are shipped for seven languages: two
 * words of at least 4 letters are taken for forms of one when they share their first 70% (*paszport*, *paszportu*); Arabic
 * words when they are the same without article, preposition and ending.
 */
export function foreignWords(surfaces: Vocabulary): (surface: string, inflected: boolean) => ForeignMatch[] {
  const arabic = new Map<string, string[]>();
  const [from, to] = surfaces.prefixRange(FOREIGN);
  for (let index = from; index < to; index += 1) {
    const term = surfaces.termAt(index);
    if (!ARABIC.test(term.slice(1))) continue;
    const light = lightArabic(term.slice(1));
    arabic.set(light, [...(arabic.get(light) ?? []), term]);
  }
  return (surface, inflected) => {
    const exact = FOREIGN + surface;
    if (surfaces.has(exact)) return [{ term: exact, weight: surface.length < SHORTEST ? SHORT_WEIGHT : 1 }];
    if (!inflected) return [];
    const forms = ARABIC.test(surface)
      ? (arabic.get(lightArabic(surface)) ?? []).map((term) => ({ term, weight: INFLECTED }))
      : sharedBeginnings(surface, surfaces);
    return forms.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, MOST);
  };
}

function sharedBeginnings(surface: string, surfaces: Vocabulary): ForeignMatch[] {
  if (surface.length < SHORTEST) return [];
  const least = Math.max(SHORTEST, Math.ceil(SHARED * surface.length));
  const [from, to] = surfaces.prefixRange(FOREIGN + surface.slice(0, least));
  const forms: ForeignMatch[] = [];
  for (let index = from; index < to; index += 1) {
    const term = surfaces.termAt(index);
    const length = term.length - 1;
    let shared = least;
    while (shared < surface.length && shared < length && surface[shared] === term[shared + 1]) shared += 1;
    if (shared >= SHARED * length) forms.push({ term, weight: (INFLECTED * 2 * shared) / (length + surface.length) });
  }
  return forms;
}
