import type { QueryAnalysis } from '../dutch/types';
import { contentWords } from './query';

/** What is known of a query before the second stage has come. */
interface FirstLook {
  readonly analysis: QueryAnalysis;
  readonly weak: boolean;
  /** The query is, or may be, in another language than Dutch. */
  readonly foreign: boolean;
  /** The searcher speaks of himself. */
  readonly ofSelf: boolean;
  /** The help box stands above the results already. */
  readonly helped: boolean;
}

/**
 * Whether the second stage may well change what matters: its words are those that people use and the site does not. A searcher
 * must never be told that nothing was found, nor miss the help box, because half of the words were still on their way. Help that
 * is called for already waits for nothing.
 */
export function isProvisional({ analysis, weak, foreign, ofSelf, helped }: FirstLook): boolean {
  if (helped) return false;
  return weak || foreign || ofSelf || contentWords(analysis).some((word) => !word.known && !(word.typing && completed(analysis, word)));
}

function completed({ words, terms }: QueryAnalysis, word: QueryAnalysis['words'][number]): boolean {
  const place = words.indexOf(word);
  return terms.some((term) => term.origin === 'prefix' && term.word === place);
}
