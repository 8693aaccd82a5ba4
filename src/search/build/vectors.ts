import { quantise } from '../embedding/quantise';
import { rowsAt, spokenTerms } from '../embedding/spoken';
import { train } from '../embedding/train';
import type { CompiledThesaurus } from '../embedding/types';
import type { TermVectorData } from '../engine/types';
import type { AnalysedCorpus } from './analysed';
import type { DistinctCorpus } from './distinct';

/** Four bits cost no quality (semantic.md 0.5). */
export const VECTOR_BITS = 4;

/** Trains on all versions together, so that one set of term vectors serves them all. Section rows are in the order of the sections. */
export function trainVectors(
  { pages, sections }: DistinctCorpus,
  analysed: AnalysedCorpus,
  thesaurus: CompiledThesaurus,
  stems: ReadonlyMap<string, number>,
): { terms: TermVectorData; sections: Float32Array } {
  const keywords = new Map(pages.map(({ id }, place) => [id, analysed.pages[place]?.keywords ?? []]));
  const texts = sections.map(({ page, anchor }, place) => {
    const { heading = [], text = [] } = analysed.sections[place] ?? {};
    // What people call a page teaches what their words mean; it stands with the page's own first words.
    const called = anchor === '' ? (keywords.get(page.id) ?? []) : [];
    return { pageTitle: analysed.titles.get(page) ?? [], heading, text: [...text, ...called], concepts: page.concepts };
  });
  const model = train(texts, thesaurus);
  const spoken = spokenTerms(model, thesaurus);
  const terms = {
    encoderId: model.encoderId,
    stems: Uint32Array.from(spoken, (place) => placeOf(stems, model.terms[place] ?? '')),
    weights: Uint8Array.from(spoken, (place) => Math.round((model.termWeights[place] ?? 0) * 255)),
    rows: quantise(rowsAt(model.rows, model.dims, spoken), model.dims, VECTOR_BITS),
  };
  return { terms, sections: model.sections };
}

function placeOf(stems: ReadonlyMap<string, number>, term: string): number {
  const place = stems.get(term);
  if (place === undefined) throw new RangeError(`a vector for ${term}, which is no stem`);
  return place;
}
