import type { QueryAnalysis } from '../dutch/types';
import type { SearchIndex } from './searchIndex';

/** Shorter words stand everywhere. */
const SHORTEST = 4;
/** Readings of the word that are about as likely as the best one. */
const WITHIN = 0.05;

/** What stands in the texts of one version to the letter. */
export interface LiteralPages {
  /** Pages that hold a word as it was typed, or as it was corrected, and not just another form of it. */
  pagesWith(analysis: QueryAnalysis): ReadonlySet<number>;
  /** Whether a page holds a word, lower case, as a whole. */
  holds(page: number, word: string): boolean;
}

/**
 * Makes `LiteralPages` over the texts of one version: *nieuws* has the stem of *nieuw*, and who types a single word wants to see that
 * word. Texts are put in lower case at the first question, a few milliseconds for a thousand sections.
 */
export function literalPages({ pages, sections, pageOfSection }: SearchIndex, texts: readonly string[]): LiteralPages {
  let lower: readonly string[] | undefined;
  const prepare = (): readonly string[] => {
    const parts = pages.map(({ title, summary, action = '' }) => [title, summary, action]);
    for (const [section, { heading }] of sections.entries()) parts[pageOfSection[section] ?? -1]?.push(heading, texts[section] ?? '');
    return parts.map((part) => part.join('\n').toLowerCase());
  };
  return {
    pagesWith: (analysis) => {
      const found = new Set<number>();
      lower ??= prepare();
      for (const word of wordsOf(analysis))
        for (const [page, text] of lower.entries()) if (!found.has(page) && holds(text, word)) found.add(page);
      return found;
    },
    holds: (page, letters) => {
      lower ??= prepare();
      return holds(lower[page] ?? '', { letters, begun: false });
    },
  };
}

interface LiteralWord {
  readonly letters: string;
  /** Whether more may follow. */
  readonly begun: boolean;
}

function wordsOf({ words, terms }: QueryAnalysis): readonly LiteralWord[] {
  const typed = words.filter(({ stop }) => !stop).map(({ surface, typing, known }) => ({ letters: surface, begun: typing && !known }));
  const best = Math.max(0, ...terms.map(({ weight }) => weight));
  const corrected = terms.flatMap((term) =>
    term.space === 'stem' && term.origin === 'fuzzy' && term.weight >= best - WITHIN ? [{ letters: term.surface, begun: false }] : [],
  );
  return [...typed, ...corrected].filter(({ letters }) => letters.length >= SHORTEST);
}

/** As a whole word, or as the beginning of one: no letter or digit before it, nor after a whole one. */
function holds(text: string, { letters, begun }: LiteralWord): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    if (!isWordSign(text[at - 1]) && (begun || !isWordSign(text[at + letters.length]))) return true;
  }
  return false;
}

const WORD_SIGN = /[\p{L}\p{N}]/u;
const isWordSign = (sign: string | undefined): boolean => sign !== undefined && WORD_SIGN.test(sign);
