import { PART_WEIGHT } from '../dutch/analyseText';
import { stem } from '../dutch/stem';
import type { Lexicon } from '../dutch/types';
import { vocabularyOf } from '../dutch/vocabulary';
import { remembered } from '../embedding/remembered';
import { boosts, postingValues } from './boosts';
import { type FieldWords, headingWords, pageFieldWords } from './fieldWords';
import { type Matrix, matrixOf, rowLength } from './matrix';
import type { CoreData, Postings } from './types';
import { type VersionView, viewVersion } from './versionView';

/** One version, ready to be searched. What only some queries need is made when the first of them comes. */
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
  /** Of a stem; one that nothing holds counts as rare. */
  readonly wordIdf: (row: number) => number;
  readonly conceptIdf: (row: number) => number;
}

/** Opens one version of a pack. Costs some ten milliseconds per thousand sections. */
export function openIndex(core: CoreData): SearchIndex {
  const view = viewVersion(core);
  const documents = view.sections.length;
  let frequencyOf = (_row: number): number => 0;
  const lexicon = {
    surfaces: vocabularyOf(core.words.surfaces, core.words.surfaceFrequencies),
    stems: vocabularyOf(core.words.stems, (row) => frequencyOf(row)),
  };
  const matrices = { ...wordMatrices(core, view, lexicon), ...conceptMatrices(core, view) };
  const frequency = (words: Matrix, fallback: Matrix) => (row: number) => rowLength(words, row) || rowLength(fallback, row);
  frequencyOf = frequency(matrices.sectionWords, matrices.pageWords);
  return {
    ...view,
    core,
    ...matrices,
    lexicon,
    wordIdf: idfOf(core.words.stems.length, documents, frequencyOf),
    conceptIdf: idfOf(core.words.thesaurus.concepts.length, documents, frequency(matrices.sectionConcepts, matrices.pageConcepts)),
  };
}

type Add = (document: number, amount: number) => void;

/** Texts and keywords come from the postings; headings, titles and summaries from the records. */
function wordMatrices(
  { words, base, pageQuestions }: CoreData,
  view: VersionView,
  { stems, surfaces }: Lexicon,
): Pick<SearchIndex, 'sectionWords' | 'pageWords' | 'questionWords'> {
  const rows = words.stems.length;
  const wholes = invertParts(words.partStarts, words.parts, rows);
  const headings = view.sections.map(({ heading }, section) => ({
    text: heading,
    lang: view.pages[view.pageOfSection[section] ?? 0]?.lang ?? 'nl',
  }));
  const rowOf = (surface: string): number => words.surfaceStems[surfaces.indexOf(surface)] ?? stems.indexOf(stem(surface));
  const ofHeadings = headingWords(headings, { stems, rowOf });
  const ofPages = pageFieldWords(view.pages, { stems, rowOf });
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
  const lengths = lengthNorms(view);
  const saturated = saturate(boosts.saturation);
  return {
    sectionWords: matrixOf(rows, view.sections.length, withParts(inSections), (amount, section) =>
      saturated(amount / (lengths[section] ?? 1)),
    ),
    pageWords: matrixOf(rows, view.pages.length, withParts(inPages), saturated),
    questionWords: matrixOf(rows, view.pages.length, withParts(inQuestions), saturated),
  };
}

function conceptMatrices({ words }: CoreData, view: VersionView): Pick<SearchIndex, 'sectionConcepts' | 'pageConcepts'> {
  const rows = words.thesaurus.concepts.length;
  const saturated = saturate(boosts.concept.saturation);
  const matrix = (documents: number, source: (row: number, add: Add) => void) => matrixOf(rows, documents, source, saturated);
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
  const found = words(row);
  for (let i = 0; i < found.length; i += 2) add(found[i] ?? 0, found[i + 1] ?? 0);
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

/** BM25's length normalisation per section, by its text. All postings are gone through as they stand, not row by row. */
function lengthNorms({ sections, layers }: VersionView): Float32Array {
  const lengths = new Float32Array(sections.length);
  for (const { layer, sectionNumbers } of layers) {
    const { documents, values } = layer.sectionWords;
    for (let i = 0; i < documents.length; i++) {
      const section = sectionNumbers[documents[i] ?? 0] ?? -1;
      if (section >= 0) lengths[section] = (lengths[section] ?? 0) + ((values[i] ?? 0) + 1) * boosts.field.text;
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return lengths.map((length) => 1 - boosts.lengthPenalty + (boosts.lengthPenalty * length) / Math.max(1, mean));
}

function saturate(k: number): (amount: number) => number {
  return (amount) => (amount * (k + 1)) / (amount + k);
}

/** `ln(1 + (N − n + ½) / (n + ½))`, BM25's idf that is never negative; 0 for what is no row. */
function idfOf(rows: number, documents: number, frequency: (row: number) => number): (row: number) => number {
  return remembered(rows, (row) => {
    const n = Math.min(documents, frequency(row));
    return Math.fround(Math.log(1 + (documents - n + 0.5) / (n + 0.5)));
  });
}
