import type { QueryAnalysis } from '../dutch/types';
import type { Activation, ExpansionTerm, OpenThesaurus } from './types';

const CONCEPT_WEIGHT = 0.5;
const RING_WEIGHT = 0.25;
const SUREST = 0.7;
const LEAST = 0.02;
/** For a label that was found by little words alone, or by a word that is still being typed. */
const LEAST_IDF = 2;

/**
 * Words to search for besides those of the query: preferred and alternative Dutch labels of its concepts, and the other words of
 * its rings. None weighs more than its idf allows: a rare word may not outshout the one that brought it in. A word of the
 * query itself is never added again.
 */
export function expand(analysis: QueryAnalysis, activations: readonly Activation[], thesaurus: OpenThesaurus): ExpansionTerm[] {
  const { compiled, idf } = thesaurus;
  const asked = new Set(analysis.terms.flatMap((term) => (term.space === 'stem' && term.weight >= SUREST ? [term.term] : [])));
  const terms = new Map<string, ExpansionTerm>();
  const add = (place: number, weight: number, sourceIdf: number, concept: number, word: number): void => {
    const term = compiled.words[place] ?? '';
    const capped = weight * Math.min(1, sourceIdf / Math.max(idf(term), 0.1));
    if (capped < LEAST || asked.has(term) || capped <= (terms.get(term)?.weight ?? 0)) return;
    terms.set(term, { term, weight: capped, concept, word });
  };
  for (const { concept, weight, words } of activations) {
    const sourceIdf = Math.max(LEAST_IDF, ...words.map((word) => idfOfWord(analysis, word, thesaurus)));
    for (const label of thesaurus.namesOf(concept)) {
      const places = thesaurus.wordsOf(label);
      for (const place of places) add(place, (weight * CONCEPT_WEIGHT) / Math.sqrt(places.length), sourceIdf, concept, words[0] ?? 0);
    }
  }
  for (const term of analysis.terms) {
    if (term.space !== 'stem' || term.weight < SUREST) continue;
    for (const ring of thesaurus.ringsOf(thesaurus.wordIndex(term.term))) {
      for (const place of compiled.rings[ring] ?? []) add(place, term.weight * RING_WEIGHT, idf(term.term), -1, term.word);
    }
  }
  return [...terms.values()].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

/** How telling a word of the query is: the most of its terms, unless a stop word. */
function idfOfWord(analysis: QueryAnalysis, word: number, { idf }: OpenThesaurus): number {
  return Math.max(0, ...analysis.terms.flatMap((term) => (term.word === word && term.space === 'stem' ? [idf(term.term)] : [])));
}
