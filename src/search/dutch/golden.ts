import { queryAnalyser } from './analyseQuery';
import { analyseText } from './analyseText';
import { vocabularySplitter } from './compounds';
import { stem } from './stem';
import type { IndexToken, QueryAnalysis } from './types';
import { vocabularyOf } from './vocabulary';

/** What is analysed: a vocabulary of its own, texts and queries. */
export interface GoldenCases {
  /** Surfaces, in any order; a word of another language behind the tilde. */
  readonly vocabulary: readonly string[];
  readonly texts: readonly { readonly text: string; readonly lang: string }[];
  readonly queries: readonly { readonly query: string; readonly typing: boolean }[];
}

export interface GoldenResult {
  readonly texts: readonly (readonly IndexToken[])[];
  readonly queries: readonly QueryAnalysis[];
}

/** Analyses the cases from scratch. Node and every browser must give the result that tests/fixtures/dutch/golden.json holds. */
export function goldenAnalysis({ vocabulary, texts, queries }: GoldenCases): GoldenResult {
  const surfaces = vocabularyOf([...new Set(vocabulary)].sort());
  const split = vocabularySplitter(surfaces);
  const stems = vocabularyOf([...new Set(vocabulary.flatMap((surface) => [surface, ...split(surface)].map(stem)))].sort());
  const analyser = queryAnalyser({ surfaces, stems });
  return {
    texts: texts.map(({ text, lang }) => analyseText(text, { lang, split })),
    queries: queries.map(({ query, typing }) => rounded(analyser.analyse(query, { typing }))),
  };
}

/** Logarithms may differ in the last bit between engines. */
function rounded(analysis: QueryAnalysis): QueryAnalysis {
  const terms = analysis.terms.map((term) => ({ ...term, weight: Math.round(term.weight * 1e6) / 1e6 }));
  return { ...analysis, terms };
}
