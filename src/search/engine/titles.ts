import { analyseText } from '../dutch/analyseText';
import type { IndexToken, QueryAnalysis, Splitter } from '../dutch/types';
import { contentWords } from './query';
import type { SearchIndex } from './searchIndex';

/** How far the query and a title are the same words, by what the words weigh. */
export interface TitleMatch {
  /** Share of the query that stands in the title, 0–1. */
  readonly ofQuery: number;
  /** Share of the title that stands in the query, 0–1. */
  readonly ofTitle: number;
}

/** Compares queries with titles; the words of a title are made once. */
export function titleMatcher(index: SearchIndex, split: Splitter): (analysis: QueryAnalysis) => (page: number) => TitleMatch {
  const memory = new Map<number, readonly IndexToken[]>();
  const titleOf = (page: number): readonly IndexToken[] => {
    const known = memory.get(page);
    if (known) return known;
    const { title = '', lang = 'nl' } = index.pages[page] ?? {};
    const tokens = analyseText(title, { lang, split });
    memory.set(page, tokens);
    return tokens;
  };
  const idf = (stem: string): number => {
    const row = index.lexicon.stems.indexOf(stem);
    return row < 0 ? RARE : index.wordIdf(row);
  };
  return (analysis) => {
    const words = wordsOf(analysis, idf);
    const total = words.reduce((sum, { weight }) => sum + weight, 0);
    return (page) => {
      const tokens = titleOf(page);
      let ofQuery = 0;
      const matched = new Map<IndexToken, number>();
      for (const word of words) {
        let best = 0;
        for (const token of tokens) {
          const match = matchOf(word, token);
          if (match === 0) continue;
          best = Math.max(best, match);
          matched.set(token, Math.max(matched.get(token) ?? 0, match));
        }
        ofQuery += best * word.weight;
      }
      let ofTitle = 0;
      let whole = 0;
      for (const token of tokens) {
        whole += idf(token.stem);
        ofTitle += (matched.get(token) ?? 0) * idf(token.stem);
      }
      return { ofQuery: total > 0 ? ofQuery / total : 0, ofTitle: whole > 0 ? ofTitle / whole : 0 };
    };
  };
}

/** Weight of a word that the index does not know, about that of one that stands in a single section. */
const RARE = 6;

interface MatchWord {
  readonly weight: number;
  /** Stem → how surely it is this word. */
  readonly stems: ReadonlyMap<string, number>;
  readonly prefixes: readonly string[];
}

function wordsOf(analysis: QueryAnalysis, idf: (stem: string) => number): MatchWord[] {
  return contentWords(analysis).map((word) => {
    const place = analysis.words.indexOf(word);
    const terms = analysis.terms.filter((term) => term.word === place);
    const stems = new Map<string, number>([[word.stem, 1]]);
    const prefixes: string[] = [];
    for (const term of terms) {
      if (term.space === 'surface') prefixes.push(term.prefix);
      else stems.set(term.term, Math.max(stems.get(term.term) ?? 0, term.weight));
    }
    return { weight: idf(word.stem), stems, prefixes };
  });
}

function matchOf({ stems, prefixes }: MatchWord, { stem, surface, parts }: IndexToken): number {
  const whole = stems.get(stem) ?? 0;
  const part = parts.reduce((best, each) => Math.max(best, stems.get(each.stem) ?? 0), 0) * 0.5;
  const begun = prefixes.some((prefix) => surface.startsWith(prefix)) ? 0.8 : 0;
  return Math.max(whole, part, begun);
}
