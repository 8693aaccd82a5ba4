import { QUERY_WEIGHTS } from '../dutch/analyseQuery';
import type { QueryAnalysis, QueryTerm } from '../dutch/types';

import type { Activation } from '../embedding/types';
import { type Matrix, weightAt } from './matrix';
import { completedRows } from './plan';
import { contentWords } from './query';
import type { SearchIndex } from './searchIndex';

/** Cosine cannot tell whether an answer is any good: the nearest section to nonsense is near too (semantic.md 4.4). */
const rule = {
  /** A concept this surely recognised is a strong find by itself. */
  concept: 0.7,
  /** A subject of elsewhere, this surely recognised and surer than any of ours. */
  elsewhere: 0.4,
  /** Share of the query, by what its words weigh, that the best of the first pages holds. */
  held: 0.6,
  /** With a half-recognised concept less will do. */
  half: 0.35,
  heldWithHalf: 0.5,
  /** First pages that are looked at. */
  pages: 5,
} as const;

/** Weight of a word that nothing holds. */
const UNKNOWN_IDF = 6;

/**
 * Nothing strong was found: the query is about something else, or no concept was surely recognised and none of the first pages
 * holds much of it.
 * @param pages in the order of the result
 * @param understood the query is surely in a language with a page of help, or the help box stands above the pages: that is a find
 */
export function nothingStrong(
  index: SearchIndex,
  analysis: QueryAnalysis,
  activations: readonly Activation[],
  pages: readonly number[],
  understood = false,
): boolean {
  if (pages.length === 0) return true;
  const named = activations.filter(({ via }) => via === 'label');
  const best = (elsewhere: boolean, worth: (activation: Activation) => number): number =>
    named.reduce((most, activation) => ((activation.help === 'elsewhere') === elsewhere ? Math.max(most, worth(activation)) : most), 0);
  const sure = ({ weight }: Activation): number => weight;
  const ours = best(false, sure);
  const telling = (activation: Activation): number => Math.min(1, activation.weight) * rarityOf(index, analysis, activation);
  if (best(true, sure) >= rule.elsewhere && best(true, telling) >= best(false, telling)) return true;
  if (understood || ours >= rule.concept) return false;
  const needed = ours >= rule.half ? rule.heldWithHalf : rule.held;
  return pages.slice(0, rule.pages).every((page) => heldShare(index, analysis, named, page, true) < needed);
}

/** How much the words that a concept was recognised by tell: *hondenpoep* more than *school*. */
function rarityOf(index: SearchIndex, { words }: QueryAnalysis, activation: Activation): number {
  return activation.words.reduce((sum, place) => sum + (words[place]?.stop ? 0 : rarity(index, words[place]?.stem ?? '')), 0);
}

function rarity({ lexicon, wordIdf }: SearchIndex, stem: string): number {
  const row = lexicon.stems.indexOf(stem);
  return row < 0 ? UNKNOWN_IDF : Math.min(UNKNOWN_IDF, wordIdf(row));
}

/**
 * Share of a query that a page holds, 0–1: in its words, or as a concept that it speaks of.
 * @param asked whether words of its questions count too
 */
export function heldShare(index: SearchIndex, analysis: QueryAnalysis, named: readonly Activation[], page: number, asked = false): number {
  const concepts = named.filter(
    ({ help, concept }) => help !== 'elsewhere' && holds(index, index.pageConcepts, index.sectionConcepts, concept, page),
  );
  // A misspelt word that another may begin with is no worse a guess for it.
  const doubted = new Set(analysis.terms.flatMap(({ origin, word }) => (origin === 'prefix' ? [word] : [])));
  const certainty = ({ origin, weight, word }: QueryTerm): number =>
    origin === 'fuzzy' && doubted.has(word) ? weight / QUERY_WEIGHTS.secondGuess : weight;
  let total = 0;
  let held = 0;
  for (const word of contentWords(analysis)) {
    const place = analysis.words.indexOf(word);
    const weight = rarity(index, word.stem);
    let share = concepts.reduce(
      (most, activation) => (activation.words.includes(place) ? Math.max(most, Math.min(1, activation.weight)) : most),
      0,
    );
    for (const term of analysis.terms) {
      const sure = certainty(term);
      if (term.word !== place || sure <= share) continue;
      const rows = term.space === 'stem' ? [index.lexicon.stems.indexOf(term.term)] : completedRows(index, term.from, term.to);
      const isHeld = (row: number): boolean =>
        row >= 0 &&
        (holds(index, index.pageWords, index.sectionWords, row, page) || (asked && weightAt(index.questionWords, row, page) > 0));
      if (rows.some(isHeld)) share = Math.min(1, sure);
    }
    total += weight;
    held += weight * share;
  }
  return total > 0 ? held / total : 0;
}

function holds({ sectionStarts }: SearchIndex, ofPages: Matrix, ofSections: Matrix, row: number, page: number): boolean {
  if (weightAt(ofPages, row, page) > 0) return true;
  for (let section = sectionStarts[page] ?? 0; section < (sectionStarts[page + 1] ?? 0); section++)
    if (weightAt(ofSections, row, section) > 0) return true;
  return false;
}
