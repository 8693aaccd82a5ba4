import { PARAMETERS, type Parameters } from './parameters';
import type { Encoder, EncoderInput, OpenThesaurus, TermVectorSource } from './types';
import { normaliseRows } from './unit';

/** Needs no waiting. */
export interface TermEncoder extends Encoder {
  encode(input: EncoderInput): Float32Array;
}

/**
 * The encoder of the term vectors: the weighted sum of the terms of the query, a word without a vector as the concepts whose labels
 * hold it, and of the Dutch labels of the concepts that the query names. Synchronous, well under a millisecond.
 */
export function termEncoder(
  id: string,
  source: TermVectorSource,
  thesaurus: OpenThesaurus,
  { conceptShare }: Pick<Parameters, 'conceptShare'> = PARAMETERS,
): TermEncoder {
  const rowsOfConcept = conceptRows(thesaurus, source);
  return {
    id,
    dims: source.dims,
    encode: ({ analysis, activations }) => {
      const vector = new Float32Array(source.dims);
      const addConcept = (concept: number, weight: number): void => {
        const rows = rowsOfConcept.get(concept) ?? [];
        for (const row of rows) source.addRow(row, (weight * source.weightOf(row)) / Math.sqrt(rows.length), vector);
      };
      const terms = analysis.terms.flatMap((term) => (term.space === 'stem' ? [{ ...term, row: source.rowOf(term.term) }] : []));
      const said = new Set(terms.flatMap(({ row, word }) => (row >= 0 ? [word] : [])));
      for (const { term, row, weight, word } of terms) {
        if (row >= 0) source.addRow(row, weight * source.weightOf(row), vector);
        // Beside a reading that the texts know, one that they do not is noise: a Dutch word that is also a Polish one.
        else if (!said.has(word)) for (const { concept, share } of conceptsOf(term, thesaurus)) addConcept(concept, weight * share);
      }
      for (const { concept, weight, via } of activations) if (via === 'label') addConcept(concept, conceptShare * weight);
      normaliseRows(vector, source.dims);
      return vector;
    },
  };
}

/** A word without a vector → the concepts whose labels hold it, more for shorter labels; the squares of the shares add up to one. */
function conceptsOf(term: string, { compiled, wordIndex, labelsOf, wordsOf }: OpenThesaurus): { concept: number; share: number }[] {
  const shares = new Map<number, number>();
  const word = wordIndex(term);
  for (const label of word < 0 ? [] : labelsOf(word)) {
    const concept = compiled.labelConcepts[label] ?? 0;
    shares.set(concept, Math.max(shares.get(concept) ?? 0, 1 / wordsOf(label).length));
  }
  const length = Math.hypot(...shares.values());
  return [...shares].map(([concept, share]) => ({ concept, share: share / length }));
}

function conceptRows({ compiled, namesOf, wordsOf }: OpenThesaurus, source: TermVectorSource): Map<number, number[]> {
  return new Map(
    compiled.concepts.map((_, concept) => {
      const words = namesOf(concept).flatMap(wordsOf);
      const rows = new Set(words.map((word) => source.rowOf(compiled.words[word] ?? '')));
      rows.delete(-1);
      return [concept, [...rows]];
    }),
  );
}
