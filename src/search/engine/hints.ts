import type { QueryAnalysis } from '../dutch/types';
import type { Activation } from '../embedding/types';
import type { SearchResult } from './result';
import type { SearchIndex } from './searchIndex';

/** A concept that was recognised this surely need not be suggested any more. */
const SURE = 0.85;

/** Words that nothing holds, with what they were read as. */
export function correctionsOf({ words, terms }: QueryAnalysis): SearchResult['corrections'] {
  return words.flatMap((word, place) => {
    const own = terms.filter((term) => term.word === place);
    const [best] = own.filter((term) => term.space === 'stem' && term.origin === 'fuzzy');
    if (word.known || best?.space !== 'stem' || own.some(({ origin }) => origin === 'prefix')) return [];
    return [{ typed: word.surface, read: best.surface }];
  });
}

/** Names of concepts that were half recognised, or that lie beside one that was. */
export function suggestionsOf(_index: SearchIndex, activations: readonly Activation[], most: number): SearchResult['suggestions'] {
  return activations
    .filter(({ via, weight, help }) => help !== 'elsewhere' && (via !== 'label' || weight < SURE))
    .slice(0, most)
    .map(({ id, prefLabel }) => ({ id, label: prefLabel }));
}
