import type { QueryAnalysis } from '../dutch/types';
import type { Activation } from '../embedding/types';
import { contentWords } from './query';
import type { SearchIndex } from './searchIndex';

/** The rule of semantic.md 4.4. Cosine cannot tell: the nearest section to nonsense is near too. */
const rule = {
  /** Best text score against what the words of the query could have made together. */
  least: 0.25,
  /** What a word can make in a good section: weight × idf × about this. */
  reachable: 1.65,
  /** Share of the words that is known. */
  known: 0.5,
  /** A concept this surely recognised is a strong find by itself. */
  concept: 0.6,
} as const;

/** Weight of a word that nothing holds. */
const UNKNOWN_IDF = 6;

/** How much of the query the best page covers, 0–1 and a little over. */
export function coverageOf(index: SearchIndex, analysis: QueryAnalysis, bestText: number): number {
  const reachable = contentWords(analysis).reduce((sum, { stem }) => {
    const row = index.lexicon.stems.indexOf(stem);
    return sum + rule.reachable * (row < 0 ? UNKNOWN_IDF : (index.wordIdf[row] ?? UNKNOWN_IDF));
  }, 0);
  return reachable > 0 ? bestText / reachable : 0;
}

/** Nothing strong was found: little of the query is covered, most words are unknown, and no concept was surely recognised. */
export function nothingStrong(index: SearchIndex, analysis: QueryAnalysis, activations: readonly Activation[], bestText: number): boolean {
  if (bestText === 0) return true;
  if (activations.some(({ via, weight }) => via === 'label' && weight >= rule.concept)) return false;
  const words = contentWords(analysis);
  // A word that is still being typed is known when it can become one.
  const completing = new Set(analysis.terms.filter(({ space }) => space === 'surface').map(({ word }) => analysis.words[word]));
  const known = words.filter((word) => word.known || completing.has(word)).length / Math.max(1, words.length);
  return known <= rule.known && coverageOf(index, analysis, bestText) < rule.least;
}
