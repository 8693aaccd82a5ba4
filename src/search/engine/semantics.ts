import { termEncoder } from '../embedding/encode';
import { termVectorSource } from '../embedding/source';
import type { Encoder, EncoderInput, OpenThesaurus } from '../embedding/types';
import { cosines, openVectors } from './nearest';
import type { SearchIndex } from './searchIndex';
import type { DetailData } from './types';

/** A query compared with every section. */
export interface Comparison {
  readonly query: Float32Array;
  readonly sections: Float32Array;
  /** Per page that of its nearest section. */
  readonly pages: Float32Array;
}

/** Search by meaning over one version. */
export interface Semantics {
  readonly dims: number;
  /** Nothing when the encoder knows nothing of the query. */
  compare(input: EncoderInput): Promise<Comparison | undefined>;
}

/** Opens the vectors of the last stage; nothing when the pack was made without. */
export function openSemantics(index: SearchIndex, { vectors }: DetailData, thesaurus: OpenThesaurus): Semantics | undefined {
  if (!vectors) return undefined;
  const { terms, baseSections, olderSections } = vectors;
  const rowOfStem = new Int32Array(index.lexicon.stems.size).fill(-1);
  terms.stems.forEach((stem, row) => {
    rowOfStem[stem] = row;
  });
  const rowOf = (term: string): number => rowOfStem[index.lexicon.stems.indexOf(term)] ?? -1;
  const encoder: Encoder = termEncoder(terms.encoderId, termVectorSource(rowOf, weightsOf(terms.weights), terms.rows), thesaurus);
  const sections = openVectors(
    index.sections.length,
    index.layers.flatMap(({ sectionNumbers }, layer) => {
      const rows = layer === 0 ? baseSections : olderSections;
      return rows ? [{ vectors: rows, numbers: sectionNumbers }] : [];
    }),
  );
  return {
    dims: encoder.dims,
    compare: async (input) => {
      const query = await encoder.encode(input);
      if (query.every((value) => value === 0)) return undefined;
      const nearest = cosines(sections, query);
      return { query, sections: nearest, pages: bestOfPages(index, nearest) };
    },
  };
}

function bestOfPages({ pages, pageOfSection }: SearchIndex, sections: Float32Array): Float32Array {
  const best = new Float32Array(pages.length);
  sections.forEach((cosine, section) => {
    const page = pageOfSection[section] ?? 0;
    if (cosine > (best[page] ?? 0)) best[page] = cosine;
  });
  return best;
}

function weightsOf(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => byte / 255);
}
