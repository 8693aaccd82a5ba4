import type { CompiledThesaurus, QuantisedVectors } from '../embedding/types';

/** What the pack holds, decoded: typed arrays and plain records. Made by `search/build`, carried by `search/pack`, searched here. */

/** What all versions share: words and concepts. */
export interface Words {
  /** Surface forms, sorted by code unit. */
  readonly surfaces: readonly string[];
  /** Number of sections, over all versions, that hold the surface form. */
  readonly surfaceFrequencies: Uint32Array;
  /** Place of each surface form's stem in `stems`; −1 when no text and no label holds it as a word. */
  readonly surfaceStems: Int32Array;
  /** Terms of the stem space, sorted by code unit; their places number the terms of all postings. */
  readonly stems: readonly string[];
  /** Parts of compounds and pieces of references: those of stem i are `parts[partStarts[i]]` up to `partStarts[i + 1]`. */
  readonly partStarts: Uint32Array;
  readonly parts: Uint32Array;
  readonly thesaurus: CompiledThesaurus;
}

/** What the first results need of the words: one byte per surface, stem and label, 1 for what does. */
export interface FirstWords {
  readonly surfaces: Uint8Array;
  readonly stems: Uint8Array;
  readonly labels: Uint8Array;
}

/** What a page says of itself, as it was in one or more versions. */
export interface PageRecord {
  readonly id: string;
  readonly kind: string;
  /** Below the version's root, with slashes at both ends. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly action?: string;
  readonly audience: 'staff' | 'public';
  readonly roles: readonly string[];
  readonly forms: readonly string[];
  readonly settings: readonly string[];
  readonly lang: string;
}

/** A section belongs to the record of its page that the version holds. */
export interface SectionRecord {
  readonly pageId: string;
  readonly anchor: string;
  readonly heading: string;
}

/** For each row (a stem, a concept) documents, rising, each with a value of eight bits: row i is `starts[i]` up to `starts[i + 1]`. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly values: Uint8Array;
}

/**
 * Pages and sections that came in together. The first layer is the newest version; a second holds what only older
 * versions have. Documents of postings are places in `pages` or `sections` of the same layer.
 */
export interface Layer {
  readonly pages: readonly PageRecord[];
  readonly sections: readonly SectionRecord[];
  /**
   * By stem: words of the texts of sections; values are frequencies less one, cut at `postingValues.mostRepeats`. Words of headings, titles
   * and summaries are not written: the engine reads them from the records when it opens the pack.
   */
  readonly sectionWords: Postings;
  /** By stem: words that people use for a page and its text may not; values as above. The keywords themselves would take thrice the bytes. */
  readonly pageKeywords: Postings;
  /** By concept; values are eighths of a term frequency. */
  readonly pageConcepts: Postings;
  readonly sectionConcepts: Postings;
}

/** Which pages and sections of the two layers stand in which older version. */
export interface Membership {
  /** Names of the older versions, newest first. */
  readonly versions: readonly string[];
  /** Per record one bit per version: the first version is the lowest bit. */
  readonly basePages: readonly bigint[];
  readonly baseSections: readonly bigint[];
  readonly olderPages: readonly bigint[];
  readonly olderSections: readonly bigint[];
}

/** Term vectors of one encoder. */
export interface TermVectorData {
  readonly encoderId: string;
  /** Stem of each row, rising. */
  readonly stems: Uint32Array;
  /** Weight of each row in a sum: 255 is one. */
  readonly weights: Uint8Array;
  readonly rows: QuantisedVectors;
}

/** All that the first results of one version need; after the second stage with all words. */
export interface CoreData {
  /** Name of the version that is searched, and the path of its root on the site. */
  readonly version: string;
  readonly basePath: string;
  readonly words: Words;
  /** More words are on their way: those that people use and no text holds. */
  readonly lacksWords?: true;
  readonly base: Layer;
  /**
   * By stem, over the pages of `base`: how people ask for them; values as those of words. A page of an older version has the questions of
   * the page with its id. Not there before the second stage.
   */
  readonly pageQuestions?: Postings;
  /** Only when the version is not the newest. */
  readonly older?: Layer;
  readonly membership?: Membership;
}

/** What comes after: texts for excerpts and exact mode, and vectors unless the pack was made without. */
export interface DetailData {
  readonly baseTexts: readonly string[];
  readonly olderTexts?: readonly string[];
  readonly vectors?: {
    readonly terms: TermVectorData;
    readonly baseSections: QuantisedVectors;
    readonly olderSections?: QuantisedVectors;
  };
}
