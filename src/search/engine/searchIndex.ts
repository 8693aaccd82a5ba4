import { PART_WEIGHT } from '../dutch/analyseText';
import type { Lexicon, Vocabulary } from '../dutch/types';
import { vocabularyOf } from '../dutch/vocabulary';
import { boosts, postingValues } from './boosts';
import { type FieldWords, headingWords, pageFieldWords } from './fieldWords';
import { buildMatrix, type Matrix, rowLength } from './matrix';
import type { CoreData, Postings } from './types';
import { type VersionView, viewVersion } from './versionView';

/** One version, ready to be searched: typed arrays made from the pack once. */
export interface SearchIndex extends VersionView {
  readonly core: CoreData;
  readonly lexicon: Lexicon;
  /** By stem; weights are saturated, so that weight × idf is the contribution of a word. */
  readonly sectionWords: Matrix;
  readonly pageWords: Matrix;
  /** How people ask for a page. */
  readonly questionWords: Matrix;
  /** By concept, saturated. */
  readonly sectionConcepts: Matrix;
  readonly pageConcepts: Matrix;
  /** Per stem; a stem that nothing holds counts as rare. */
  readonly wordIdf: Float32Array;
  readonly conceptIdf: Float32Array;
}

/** Opens one version of a pack. Costs some ten milliseconds per thousand sections. */
export function openIndex(core: CoreData): SearchIndex {
  const view = viewVersion(core);
  const matrices = { ...wordMatrices(core, view), ...conceptMatrices(core, view) };
  const frequency = (words: Matrix, fallback: Matrix) => (row: number) => rowLength(words, row) || rowLength(fallback, row);
  const wordFrequency = frequency(matrices.sectionWords, matrices.pageWords);
  const stemFrequencies = Uint32Array.from(core.words.stems, (_, row) => wordFrequency(row));
  return {
    ...view,
    core,
    ...matrices,
    lexicon: {
      surfaces: vocabularyOf(core.words.surfaces, core.words.surfaceFrequencies),
      stems: vocabularyOf(core.words.stems, stemFrequencies),
    },
    wordIdf: idfOf(core.words.stems.length, view.sections.length, wordFrequency),
    conceptIdf: idfOf(
      core.words.thesaurus.concepts.length,
      view.sections.length,
      frequency(matrices.sectionConcepts, matrices.pageConcepts),
    ),
  };
}

type Add = (document: number, amount: number) => void;

/** Texts and keywords come from the postings; headings, titles and summaries from the records. */
function wordMatrices(
  { words, base, pageQuestions }: CoreData,
  view: VersionView,
): Pick<SearchIndex, 'sectionWords' | 'pageWords' | 'questionWords'> {
  const stems: Vocabulary = vocabularyOf(words.stems);
  const rows = words.stems.length;
  const wholes = invertParts(words.partStarts, words.parts, rows);
  const headings = view.sections.map(({ heading }, section) => ({
    text: heading,
    lang: view.pages[view.pageOfSection[section] ?? 0]?.lang ?? 'nl',
  }));
  const ofHeadings = headingWords(headings, stems);
  const ofPages = pageFieldWords(view.pages, stems);
  const inSections = (row: number, add: Add): void => {
    eachField(ofHeadings, row, add);
    for (const { layer, sectionNumbers } of view.layers) {
      eachPosting(layer.sectionWords, sectionNumbers, row, (section, value) => add(section, (value + 1) * boosts.field.text));
    }
  };
  const inPages = (row: number, add: Add): void => {
    eachField(ofPages, row, add);
    for (const { layer, pageNumbers } of view.layers) {
      eachPosting(layer.pageKeywords, pageNumbers, row, (page, value) => add(page, (value + 1) * boosts.field.keywords));
    }
  };
  const placeById = new Map(view.pages.map(({ id }, page) => [id, page]));
  const asked = Int32Array.from(base.pages, ({ id }) => placeById.get(id) ?? -1);
  const inQuestions = (row: number, add: Add): void => {
    if (pageQuestions) eachPosting(pageQuestions, asked, row, (page, value) => add(page, (value + 1) * boosts.field.questions));
  };
  const withParts =
    (source: (row: number, add: Add) => void) =>
    (row: number, add: Add): void => {
      source(row, add);
      for (const whole of wholes[row] ?? []) source(whole, (document, amount) => add(document, PART_WEIGHT * amount));
    };
  const lengths = lengthNorms(rows, view.sections.length, inSections);
  const saturated = saturate(boosts.saturation);
  return {
    sectionWords: buildMatrix(rows, view.sections.length, withParts(inSections), (amount, section) =>
      saturated(amount / (lengths[section] ?? 1)),
    ),
    pageWords: buildMatrix(rows, view.pages.length, withParts(inPages), saturated),
    questionWords: buildMatrix(rows, view.pages.length, withParts(inQuestions), saturated),
  };
}

function conceptMatrices({ words }: CoreData, view: VersionView): Pick<SearchIndex, 'sectionConcepts' | 'pageConcepts'> {
  const rows = words.thesaurus.concepts.length;
  const saturated = saturate(boosts.concept.saturation);
  const matrix = (documents: number, source: (row: number, add: Add) => void) => buildMatrix(rows, documents, source, saturated);
  return {
    sectionConcepts: matrix(view.sections.length, (row, add) => {
      for (const { layer, sectionNumbers } of view.layers) {
        eachPosting(layer.sectionConcepts, sectionNumbers, row, (section, value) => add(section, value / postingValues.conceptSteps));
      }
    }),
    pageConcepts: matrix(view.pages.length, (row, add) => {
      for (const { layer, pageNumbers } of view.layers) {
        eachPosting(layer.pageConcepts, pageNumbers, row, (page, value) => add(page, value / postingValues.conceptSteps));
      }
    }),
  };
}

function eachPosting(
  { starts, documents, values }: Postings,
  numbers: Int32Array,
  row: number,
  visit: (document: number, value: number) => void,
): void {
  const end = starts[row + 1] ?? 0;
  for (let i = starts[row] ?? 0; i < end; i++) {
    const document = numbers[documents[i] ?? 0] ?? -1;
    if (document >= 0) visit(document, values[i] ?? 0);
  }
}

function eachField(words: FieldWords, row: number, add: Add): void {
  for (const { document, amount } of words.get(row) ?? []) add(document, amount);
}

/** Per part the compounds that hold it; undefined for a stem that is part of nothing. */
function invertParts(partStarts: Uint32Array, parts: Uint32Array, stems: number): (number[] | undefined)[] {
  const wholes: (number[] | undefined)[] = new Array(stems);
  for (let stem = 0; stem < stems; stem++) {
    for (let i = partStarts[stem] ?? 0; i < (partStarts[stem + 1] ?? 0); i++) {
      const part = parts[i] ?? 0;
      const list = wholes[part] ?? [];
      list.push(stem);
      wholes[part] = list;
    }
  }
  return wholes;
}

/** BM25's length normalisation per section. */
function lengthNorms(rows: number, sections: number, source: (row: number, add: Add) => void): Float32Array {
  const lengths = new Float32Array(sections);
  for (let row = 0; row < rows; row++) {
    source(row, (section, amount) => {
      lengths[section] = (lengths[section] ?? 0) + amount;
    });
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return lengths.map((length) => 1 - boosts.lengthPenalty + (boosts.lengthPenalty * length) / Math.max(1, mean));
}

function saturate(k: number): (amount: number) => number {
  return (amount) => (amount * (k + 1)) / (amount + k);
}

/** `ln(1 + (N − n + ½) / (n + ½))`, BM25's idf that is never negative. */
function idfOf(rows: number, documents: number, frequency: (row: number) => number): Float32Array {
  return Float32Array.from({ length: rows }, (_, row) => {
    const n = Math.min(documents, frequency(row));
    return Math.log(1 + (documents - n + 0.5) / (n + 0.5));
  });
}
