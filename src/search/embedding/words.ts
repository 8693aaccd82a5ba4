import { isQueryStopWord } from '../dutch/stopWords';
import { type LabelledConcept, labelsOf, readLabel, readRingWord } from './labels';

/**
 * Every word of the thesaurus and the rings that a query may hold, sorted: to be in the vocabularies that queries are
 * analysed against, though no section may hold it. The stems hold all words of the compiled thesaurus; the surfaces lack the
 * stop words of queries, which are never completed nor taken for what somebody meant.
 */
export function vocabularyWords(thesaurus: { concepts: readonly LabelledConcept[]; rings: readonly (readonly string[])[] }): {
  surfaces: string[];
  stems: string[];
} {
  const labelled = thesaurus.concepts.flatMap((concept) => labelsOf(concept).flatMap((label) => readLabel(label).flat()));
  const ringed = thesaurus.rings.flat().flatMap((text) => readRingWord(text) ?? []);
  const words = [...labelled, ...ringed];
  const sorted = (terms: string[]): string[] => [...new Set(terms)].sort();
  return {
    surfaces: sorted(words.map(({ surface }) => surface).filter((surface) => !isQueryStopWord(surface))),
    stems: sorted(words.map(({ stem }) => stem)),
  };
}
