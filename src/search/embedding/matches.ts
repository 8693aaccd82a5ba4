import { PART_WEIGHT } from '../dutch/analyseText';
import type { QueryAnalysis, QueryWord } from '../dutch/types';
import { isAmount } from './amounts';
import type { OpenThesaurus } from './types';

/** A word of the thesaurus that the query holds. */
export interface WordMatch {
  /** 0–1: how surely the query holds it. */
  readonly strength: number;
  /** Place in `QueryAnalysis.words`. */
  readonly word: number;
  /** The query has it as a stop word, or only as part of a compound. */
  readonly little: boolean;
  readonly part: boolean;
  /** Another number than the label's: nothing by itself. */
  readonly amount?: boolean;
}

const COMPLETION = 0.6;
/** *Dertig man in een huis* for *tien man in een huis*. */
const OTHER_AMOUNT = 0.5;
const SHORTEST_COMPLETION = 4;
const MOST_COMPLETIONS = 40;

/** Places in `compiled.words` → the best match in the query. */
export function matchWords(analysis: QueryAnalysis, thesaurus: OpenThesaurus): Map<number, WordMatch> {
  const matches = new Map<number, WordMatch>();
  const add = (term: string, match: WordMatch): void => {
    const place = thesaurus.wordIndex(term);
    if (place >= 0 && (matches.get(place)?.strength ?? 0) < match.strength) matches.set(place, match);
  };
  for (const [index, word] of analysis.words.entries()) {
    if (word.stop) add(word.stem, { strength: 1, word: index, little: true, part: false });
    // As in the lexical search: beside other words a little word is whole (*praat niet* is no *niet-EU-burger*).
    if (word.typing && !word.known && !(word.stop && analysis.words.some(({ stop }) => !stop)))
      complete(word, index, thesaurus.compiled.words, add);
  }
  for (const [index, word] of analysis.words.entries()) {
    // *Om 3 uur* is a time: no other will do.
    const time = analysis.words[index + 1]?.surface === 'uur';
    if (isAmount(word.stem) && !time)
      for (const term of thesaurus.amounts) add(term, { strength: OTHER_AMOUNT, word: index, little: true, part: false, amount: true });
  }
  for (const term of analysis.terms) {
    if (term.space !== 'stem') continue;
    const part = term.origin === 'part';
    add(term.term, { strength: part ? PART_WEIGHT : Math.min(1, term.weight), word: term.word, little: false, part });
  }
  return matches;
}

/** Words of the thesaurus that start with the word being typed; also *uitbuit* for *uitbuitin*, since stems are shorter than words. */
function complete(word: QueryWord, index: number, words: readonly string[], add: (term: string, match: WordMatch) => void): void {
  const { surface } = word;
  if (surface.length < SHORTEST_COMPLETION) return;
  const match = { strength: COMPLETION, word: index, little: false, part: false };
  for (const prefix of [surface, `~${surface}`]) {
    let place = lowerBound(words, prefix);
    for (let count = 0; count < MOST_COMPLETIONS && words[place]?.startsWith(prefix); count += 1, place += 1)
      add(words[place] ?? '', match);
  }
  for (let end = surface.length - 1; end >= Math.max(SHORTEST_COMPLETION + 1, surface.length - 3); end -= 1)
    add(surface.slice(0, end), match);
}

function lowerBound(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
