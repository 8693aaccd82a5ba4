import { ALTERNATIVE, PREFERRED } from './labels';
import { wordsOfLabel } from './open';
import { PARAMETERS, type Parameters } from './parameters';
import type { Encoder, EncoderInput, OpenThesaurus, TermVectorSource } from './types';
import { normaliseRows } from './unit';

/** Needs no waiting. */
export interface TermEncoder extends Encoder {
  encode(input: EncoderInput): Float32Array;
}

/**
 * The encoder of the term vectors: the weighted sum of the terms of the query, words of other languages included, and of the
 * Dutch labels of the concepts that it names. Synchronous, well under a millisecond.
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
      for (const term of analysis.terms) {
        if (term.space !== 'stem') continue;
        const row = source.rowOf(term.term);
        if (row >= 0) source.addRow(row, term.weight * source.weightOf(row), vector);
      }
      for (const { concept, weight, via } of activations) {
        const rows = via === 'label' ? (rowsOfConcept.get(concept) ?? []) : [];
        for (const row of rows) source.addRow(row, (conceptShare * weight * source.weightOf(row)) / Math.sqrt(rows.length), vector);
      }
      normaliseRows(vector, source.dims);
      return vector;
    },
  };
}

function conceptRows({ compiled }: OpenThesaurus, source: TermVectorSource): Map<number, number[]> {
  const sets = new Map<number, Set<number>>();
  for (const [label, concept] of compiled.labelConcepts.entries()) {
    const kind = compiled.labelKinds[label];
    if (kind !== PREFERRED && kind !== ALTERNATIVE) continue;
    const rows = sets.get(concept) ?? new Set<number>();
    for (const word of wordsOfLabel(compiled, label)) {
      const row = source.rowOf(compiled.words[word] ?? '');
      if (row >= 0) rows.add(row);
    }
    sets.set(concept, rows);
  }
  return new Map([...sets].map(([concept, rows]) => [concept, [...rows]]));
}
