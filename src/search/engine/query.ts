import type { QueryAnalysis, QueryWord } from '../dutch/types';
import { maxQueryLength } from './result';

/** What a reader typed → what is searched for: control and direction characters become spaces, what is too long is cut. */
export function cleanQuery(query: string): string {
  return query
    .slice(0, maxQueryLength * 4)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, ' ')
    .replace(/^\s+/, '')
    .replace(/\s{2,}/g, ' ')
    .slice(0, maxQueryLength);
}

/** The last word is still being typed unless something follows it: the same rule in the browser and on the command line. */
export function isTyping(query: string): boolean {
  return /[\p{L}\p{N}]$/u.test(query);
}

/** The words that say something; all of them when they are all little words. */
export function contentWords({ words }: QueryAnalysis): readonly QueryWord[] {
  const content = words.filter(({ stop }) => !stop);
  return content.length > 0 ? content : words;
}

/** The query as the one word that it is: *briefadres*, or *brief adres*; nothing when it holds more. */
export function asOneWord(analysis: QueryAnalysis): QueryAnalysis | undefined {
  const content = contentWords(analysis);
  const [first, second, ...more] = content;
  if (!first || more.length > 0) return undefined;
  if (!second) return analysis;
  const place = analysis.words.indexOf(first);
  const joined = analysis.terms.find((term) => term.origin === 'joined' && term.word === place && analysis.words[place + 1] === second);
  if (joined?.space !== 'stem') return undefined;
  const word: QueryWord = { ...first, surface: joined.surface, stem: joined.term, end: second.end, known: true };
  return { query: analysis.query, words: [word], terms: [{ ...joined, weight: 1, word: 0 }] };
}

/** More words of another language than of Dutch: pages in that language are what is asked for. */
export function isForeign(analysis: QueryAnalysis): boolean {
  const foreign = new Set(analysis.terms.filter(({ origin }) => origin === 'foreign').map(({ word }) => word));
  const dutch = new Set(
    analysis.terms.filter(({ origin }) => origin === 'exact' || origin === 'stem' || origin === 'joined').map(({ word }) => word),
  );
  const alien = [...foreign].filter((word) => !dutch.has(word)).length;
  return alien > dutch.size;
}
