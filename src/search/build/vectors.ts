import { quantise } from '../embedding/quantise';
import { rowsAt, spokenTerms } from '../embedding/spoken';
import { train } from '../embedding/train';
import { type TrainingPair, tune } from '../embedding/tune';
import type { CompiledThesaurus } from '../embedding/types';
import { normaliseRows } from '../embedding/unit';
import type { TermVectorData } from '../engine/types';
import type { AnalysedCorpus } from './analysed';
import type { DistinctCorpus } from './distinct';

/** Four bits cost no quality (semantic.md 0.5). */
export const VECTOR_BITS = 4;

/** Vectors before they are cut down to few bits. Section rows are in the order of the sections. */
export interface Vectors {
  readonly encoderId: string;
  readonly dims: number;
  /** Stem of each term row, rising. */
  readonly stems: Uint32Array;
  /** As in `TermVectorData`. */
  readonly weights: Uint8Array;
  readonly terms: Float32Array;
  readonly sections: Float32Array;
}

/** Trains on all versions together, so that one set of term vectors serves them all. */
export function trainVectors(
  { pages, sections, baseSections }: DistinctCorpus,
  analysed: AnalysedCorpus,
  thesaurus: CompiledThesaurus,
  stems: ReadonlyMap<string, number>,
): Vectors {
  const names = new Map(
    pages.map(({ id }, place) => [id, [...(analysed.pages[place]?.keywords ?? []), ...(analysed.pages[place]?.questions ?? [])]]),
  );
  const texts = sections.map(({ page, anchor }, place) => {
    const { heading = [], text = [] } = analysed.sections[place] ?? {};
    // What people call a page, and how they ask for it, teaches what their words mean; it stands with the page's own first words.
    const called = anchor === '' && place < baseSections ? (names.get(page.id) ?? []) : [];
    return { pageTitle: analysed.titles.get(page) ?? [], heading, text: [...text, ...called], concepts: page.concepts };
  });
  const model = train(texts, thesaurus);
  const spoken = spokenTerms(model, thesaurus);
  return {
    encoderId: model.encoderId,
    dims: model.dims,
    stems: Uint32Array.from(spoken, (place) => placeOf(stems, model.terms[place] ?? '')),
    weights: Uint8Array.from(spoken, (place) => coarse(model.termWeights[place] ?? 0)),
    terms: rowsAt(model.rows, model.dims, spoken),
    sections: model.sections,
  };
}

/**
 * The vectors after the questions have been heard. Learned on the newest version; sections of older ones move with their page.
 * @param pairs pages are places in `pages` of the corpus, below `basePages`
 */
export function tuneVectors(vectors: Vectors, corpus: DistinctCorpus, pairs: readonly TrainingPair[]): Vectors {
  if (pairs.length === 0) return vectors;
  const { dims } = vectors;
  const base = corpus.pages.slice(0, corpus.basePages);
  const places = new Map(base.map(({ id }, place) => [id, place]));
  const sectionsOfPage = base.map((): number[] => []);
  corpus.sections.slice(0, corpus.baseSections).forEach(({ page }, section) => {
    sectionsOfPage[places.get(page.id) ?? -1]?.push(section);
  });
  const sectionStarts = new Uint32Array(base.length + 1);
  sectionsOfPage.forEach((sections, page) => {
    sectionStarts[page + 1] = (sectionStarts[page] ?? 0) + sections.length;
  });
  const { terms, shifts } = tune(
    {
      dims,
      terms: vectors.terms,
      sections: rowsAt(vectors.sections, dims, sectionsOfPage.flat()),
      sectionStarts,
      // Help in another language is found by its words.
      outside: (page) => base[page]?.lang !== 'nl',
    },
    pairs,
  );
  const sections = vectors.sections.slice();
  corpus.sections.forEach(({ page }, section) => {
    const place = places.get(page.id);
    if (place === undefined) return;
    for (let i = 0; i < dims; i += 1) sections[section * dims + i] = (sections[section * dims + i] ?? 0) + (shifts[place * dims + i] ?? 0);
  });
  normaliseRows(terms, dims);
  normaliseRows(sections, dims);
  return { ...vectors, terms, sections };
}

/** As the pack has them. */
export function quantisedTerms({ encoderId, dims, stems, weights, terms }: Vectors): TermVectorData {
  return { encoderId, stems, weights, rows: quantise(terms, dims, VECTOR_BITS) };
}

function placeOf(stems: ReadonlyMap<string, number>, term: string): number {
  const place = stems.get(term);
  if (place === undefined) throw new RangeError(`a vector for ${term}, which is no stem`);
  return place;
}

/** A weight as one byte, in 32 steps: finer ones take a kilobyte more and change nothing. */
function coarse(weight: number): number {
  return Math.round((Math.round(weight * 31) / 31) * 255);
}
