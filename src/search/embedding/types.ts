import type { IndexToken, QueryAnalysis } from '../dutch/types';

/** Kind of a label, by its place in `KIND_WEIGHTS`: 0 preferred, 1 alternative, 2 hidden, 3 other language. */
export type LabelKind = 0 | 1 | 2 | 3;

/**
 * The thesaurus as the pack stores it: plain JSON, made by `compileThesaurus(thesaurus)` in `compile.ts`; the same thesaurus
 * gives the same value. All numbers are places in the lists of this value. Label texts are not kept, only their words.
 */
export interface CompiledThesaurus {
  /** Sorted distinct terms of the stem space; other languages behind the tilde. */
  readonly words: readonly string[];
  readonly concepts: readonly CompiledConcept[];
  /** Flat: words of label i are `labelWords[labelStarts[i]] …` up to `labelStarts[i + 1]`, in the order of the label. */
  readonly labelStarts: readonly number[];
  readonly labelWords: readonly number[];
  readonly labelConcepts: readonly number[];
  readonly labelKinds: readonly LabelKind[];
  /** Per ring the words (stems; a ring of phrases gives all their words). */
  readonly rings: readonly (readonly number[])[];
}

/** What a query with this concept asks for: help, or something that this site is not about. */
export type HelpFlag = 'danger' | 'victim' | 'elsewhere';

export interface CompiledConcept {
  readonly id: string;
  readonly prefLabel: string;
  readonly broader: readonly number[];
  readonly narrower: readonly number[];
  readonly related: readonly number[];
  /** Ids of pages. */
  readonly pages: readonly string[];
  readonly help?: HelpFlag;
}

/** Inverse document frequency of a term of the stem space over sections; 5–6 for a term that no section holds. */
export type Idf = (term: string) => number;

/** The compiled thesaurus with its look-up tables: `openThesaurus(compiled, idf)` in `open.ts`, once per pack. Opaque. */
export interface OpenThesaurus {
  readonly compiled: CompiledThesaurus;
  readonly idf: Idf;
  /** Term of the stem space → place in `compiled.words`, or −1. */
  wordIndex(term: string): number;
  /** Words of a label, each once. */
  wordsOf(label: number): readonly number[];
  /** Labels of which these words hold at least a share, by `labelIdf`, in the order in which they are met. */
  coveredBy(words: Iterable<number>, share: number): readonly number[];
  /** Labels that hold the word. */
  labelsOf(word: number): readonly number[];
  /** Labels that the site itself uses for a concept: preferred and alternative ones. */
  namesOf(concept: number): readonly number[];
  /** Number of distinct concepts with a label that holds the word (never 0). */
  labelFrequency(word: number): number;
  /** `.6·ln(1 + C / labelFrequency) + .4·idf`; four times that for a reference (`273f`). */
  labelIdf(word: number): number;
  /** Words that say how many. */
  readonly amounts: readonly string[];
  ringsOf(word: number): readonly number[];
}

/** A concept that the query speaks of. */
export interface Activation {
  /** Place in `CompiledThesaurus.concepts`. */
  readonly concept: number;
  readonly id: string;
  readonly prefLabel: string;
  /** 0–1.15; ≥ .85 is a sure hit, below .3 a hint. */
  readonly weight: number;
  /** `label`: the query holds a label; the others were reached from such a concept. */
  readonly via: 'label' | 'broader' | 'narrower' | 'related';
  /** Words of the label that matched, for `explain`; for a neighbour those of the concept it was reached from. */
  readonly label: string;
  readonly labelKind: LabelKind;
  /** Share of the label that the query holds, .6–1. */
  readonly coverage: number;
  /** Places in `QueryAnalysis.words` that matched. */
  readonly words: readonly number[];
  /** Show a help box: `danger` (112) or `victim` (who can help you). Only on `via: 'label'`. */
  readonly help?: HelpFlag;
}

/** T1: a word added to the lexical query. */
export interface ExpansionTerm {
  /** Stem space. */
  readonly term: string;
  readonly weight: number;
  /** Place in `CompiledThesaurus.concepts`, or −1 for a word of a ring. */
  readonly concept: number;
  /** Place in `QueryAnalysis.words` of the word that brought it in. */
  readonly word: number;
}

/** T2: how strongly a section speaks of a concept (a term frequency, with label kind and field weighed in). */
export interface ConceptFrequency {
  readonly concept: number;
  readonly frequency: number;
}

/** The text of a section as the build hands it over; `concepts` are ids that the author gave. */
export interface SectionText {
  readonly pageTitle: string;
  readonly heading: string;
  readonly text: string;
  readonly lang: string;
  readonly concepts: readonly string[];
}

/** Rows of `dims` numbers; row i belongs to term i of `terms`. */
export interface TermVectors {
  readonly dims: number;
  /** Sorted, distinct, stem space. */
  readonly terms: readonly string[];
  /** Weight of each term in a sum, 0–1 (smooth inverse frequency). */
  readonly termWeights: Float32Array;
  readonly rows: Float32Array;
}

/** Vectors as the pack stores them. Rows have unit length after decoding, so that no scale is stored. */
export interface QuantisedVectors {
  readonly bits: 4 | 8;
  readonly dims: number;
  readonly count: number;
  /** 8 bits: one signed byte per number. 4 bits: two per byte, low nibble first, value + 8; `ceil(dims / 2)` bytes per row. */
  readonly bytes: Uint8Array;
}

/** What training gives; section vectors are in the order of the sections given, unit length or all zero. */
export interface TrainedModel extends TermVectors {
  readonly encoderId: string;
  /** By term: whether our texts use it often enough to teach it something; the rest comes from the thesaurus alone. */
  readonly inTexts: readonly boolean[];
  readonly sections: Float32Array;
}

/** What a query encoder reads: the term vectors from the pack. `rowOf` returns −1 for an unknown term. */
export interface TermVectorSource {
  readonly dims: number;
  rowOf(term: string): number;
  /** Adds `weight` × the row, decoded to unit length, to `target`. */
  addRow(row: number, weight: number, target: Float32Array): void;
  /** Weight of the term in a sum. */
  weightOf(row: number): number;
}

/** What an encoder is given; each takes what it needs. */
export interface EncoderInput {
  readonly text: string;
  readonly analysis: QueryAnalysis;
  readonly activations: readonly Activation[];
}

/**
 * A query → a vector of unit length (all zero when nothing is known). The id names kind, dimensions and parameters; the
 * build writes it into the pack, and a client refuses to search with another one.
 */
export interface Encoder {
  readonly id: string;
  readonly dims: number;
  encode(input: EncoderInput): Float32Array | Promise<Float32Array>;
}

/** Build side: section texts → rows of `dims` numbers, in order. */
export interface SectionEncoder {
  readonly id: string;
  readonly dims: number;
  encodeSections(sections: readonly SectionText[]): Promise<Float32Array>;
}

/** Something about the thesaurus that an editor should look at. Concept ids, label as written. */
export interface ThesaurusFinding {
  readonly rule: 'label-in-two-concepts' | 'wide-hidden-word' | 'only-stop-words' | 'missing-language';
  readonly concepts: readonly string[];
  readonly label: string;
  /** In Dutch, for the editor. */
  readonly message: string;
}

/*
 * The functions of this room (file: signature):
 *
 *   words.ts      vocabularyWords(thesaurus): { surfaces: string[], stems: string[] }     sorted; to be in the vocabularies
 *   compile.ts    compileThesaurus(thesaurus): CompiledThesaurus                          build
 *   open.ts       openThesaurus(compiled, idf): OpenThesaurus
 *   activate.ts   activate(analysis, open): Activation[]                                  falling weight, then id
 *   expand.ts     expand(analysis, activations, open): ExpansionTerm[]                    T1
 *   annotate.ts   annotator(open): (section: AnalysedSection) => ConceptFrequency[]       T2, build; by concept
 *   train.ts      train(sections: AnalysedSection[], compiled, parameters?): TrainedModel build
 *   quantise.ts   quantise(rows, dims, bits): QuantisedVectors; dequantise(vectors): Float32Array
 *   source.ts     termVectorSource(rowOf, weights, vectors: QuantisedVectors): TermVectorSource
 *   encode.ts     termEncoder(id, source, open): Encoder                                  synchronous
 *   help.ts       helpFor(analysis, activations): Help | undefined                        the help box above the results
 *   parameters.ts PARAMETERS; encoderIdOf(parameters): string
 *   onnx.ts       onnxEncoder({ modelPath, loadPipeline }): Promise<Encoder & SectionEncoder>       optional, off by default
 *   lint.ts       lintThesaurus(thesaurus): ThesaurusFinding[]
 */

/** A section after `analyseText`, field by field: what training and annotation read. */
export interface AnalysedSection {
  readonly pageTitle: readonly IndexToken[];
  readonly heading: readonly IndexToken[];
  readonly text: readonly IndexToken[];
  /** Ids of concepts that the author gave. */
  readonly concepts: readonly string[];
}
