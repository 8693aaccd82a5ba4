/**
 * What goes in and out of the Dutch analysis. Two term spaces are used:
 *
 * - **surfaces**: folded words as people write them (`zorgcoordinator`), for the word being typed, for typing errors and
 *   as the dictionary of the compound splitter;
 * - **stems**: what the index is searched by (`zorgcoordinator`, part `zorg`).
 *
 * Words of another language than Dutch live in both spaces behind a tilde (`~passport`), unstemmed, so that the English
 * *boss* never meets the Dutch *boos*. References (`273f`, `b8/3`, `3:3`, `08005151`, `36547`) are written the same in both.
 */

/** Marks a word of another language than Dutch, in both term spaces. */
export const FOREIGN = '~';

/** A sorted list of distinct terms (by UTF-16 code unit, as `Array.prototype.sort` does). The engine reads it from the pack. */
export interface Vocabulary {
  readonly size: number;
  has(term: string): boolean;
  /** Place of the term, or −1. */
  indexOf(term: string): number;
  /** @throws RangeError outside 0 … size − 1. */
  termAt(index: number): string;
  /** Half-open range of the terms that start with `prefix`; empty as `[n, n]`. */
  prefixRange(prefix: string): readonly [from: number, to: number];
  /** Number of distinct sections that hold the term; 0 for a word that only the thesaurus knows. */
  frequency(index: number): number;
}

/**
 * What a query is analysed against. Both lists MUST hold, besides the index, every word of the thesaurus and the rings
 * (`vocabularyWords` in `embedding/words.ts`), else a lay word would be taken for a typing error.
 */
export interface Lexicon {
  readonly surfaces: Vocabulary;
  readonly stems: Vocabulary;
}

/** A word as it stands in a text: offsets are UTF-16, end exclusive, into the text as given. */
export interface Token {
  /** Folded; for a reference its one canonical form. */
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'reference';
  /** Folded pieces of a reference (`0800`, `5151`) that may be searched by themselves; empty for a word. */
  readonly pieces: readonly string[];
  /** Joined form of a hyphenated word (`e-mail` → `email`) whose pieces follow as tokens of their own. */
  readonly joined?: true;
}

/** A word of a text, ready for the index. Stop words are left out, but count for `position`. */
export interface IndexToken {
  readonly surface: string;
  readonly stem: string;
  /** Parts of a compound, or pieces of a reference; index them with weight `PART_WEIGHT` (.6) of the whole. */
  readonly parts: readonly IndexPart[];
  readonly start: number;
  readonly end: number;
  /** Ordinal of the word in the text, stop words counted. */
  readonly position: number;
}

export interface IndexPart {
  readonly surface: string;
  readonly stem: string;
}

/** Splits a compound into folded surface words that the dictionary holds; empty when it is no compound. */
export type Splitter = (surface: string) => readonly string[];

export interface TextOptions {
  /** ISO 639-1; anything but `nl` (the default) is neither stemmed, stopped nor split, and goes behind the tilde. */
  readonly lang?: string;
  readonly split?: Splitter;
}

/** How a term of the query came about; engines explain with it. */
export type Origin =
  /** the word itself stands in the index */
  | 'exact'
  /** another form of the word does */
  | 'stem'
  /** law article, policy paragraph, phone number, file number */
  | 'reference'
  /** part of a compound, or piece of a reference */
  | 'part'
  /** two neighbouring words written as one */
  | 'joined'
  /** a word that looks or sounds like it */
  | 'fuzzy'
  /** completion of the word being typed */
  | 'prefix'
  /** a word of another language, as it is or in another form */
  | 'foreign';

interface TermOrigin {
  readonly origin: Origin;
  /** 0–1; one for what was literally asked. */
  readonly weight: number;
  /** Place in `QueryAnalysis.words` of the (first) word that it comes from. */
  readonly word: number;
}

/** A term of the stem space. It may be absent from the index when only the thesaurus knows it. */
export interface StemTerm extends TermOrigin {
  readonly space: 'stem';
  readonly origin: Exclude<Origin, 'prefix'>;
  readonly term: string;
  /** The surface form that was found, to show in an explanation ("u bedoelt paspoort"). */
  readonly surface: string;
}

/** All surface forms that start with what is being typed: `surfaces` from `from` up to, not including, `to`. Never empty. */
export interface PrefixTerm extends TermOrigin {
  readonly space: 'surface';
  readonly origin: 'prefix';
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
}

export type QueryTerm = StemTerm | PrefixTerm;

/** A word of the query as typed. */
export interface QueryWord {
  readonly surface: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Left out of the lexical search; labels of the thesaurus may still hold it. */
  readonly stop: boolean;
  /** Still being typed. */
  readonly typing: boolean;
  /** Found without guessing: exact, stem, reference, foreign, or wholly made of known parts. A completion is no knowledge. */
  readonly known: boolean;
}

export interface QueryAnalysis {
  readonly query: string;
  readonly words: readonly QueryWord[];
  /** In the order of the words; per word by falling weight. No two stem terms with the same word and term. */
  readonly terms: readonly QueryTerm[];
}

/** What an analyser leaves out, to measure what it is worth. */
export interface AnalyserOptions {
  /** `false`: words are neither split nor joined. */
  readonly compounds?: boolean;
}

export interface QueryOptions {
  /** The last word is still being typed: true when the query does not end in white space. */
  readonly typing: boolean;
  /** `false`: written by an editor, so that no word is taken for a typing error. */
  readonly mistyped?: boolean;
}

/**
 * Made once per pack by `queryAnalyser(lexicon)` in `analyseQuery.ts`. What the fuzzy step needs (a letter mask, a length
 * and a sound key per surface) is made at the first unknown word.
 */
export interface QueryAnalyser {
  analyse(query: string, options: QueryOptions): QueryAnalysis;
  /** Splits as a query does; give it to `analyseText` to highlight an excerpt. */
  readonly split: Splitter;
}

/*
 * The functions of this room (file: signature):
 *
 *   fold.ts          fold(text): string
 *   tokenise.ts      tokenise(text): Token[]                        words and references, in order, offsets into the text
 *   stopWords.ts     isStopWord(surface), isQueryStopWord(surface), isLabelStopWord(surface): boolean
 *   stem.ts          stem(surface): string                          memoised
 *   compounds.ts     splitter(count: (surface) => number): Splitter          build side; count 0 = not in the dictionary
 *                    vocabularySplitter(surfaces: Vocabulary): Splitter      query side
 *   analyseText.ts   analyseText(text, { lang, split }): IndexToken[];  PART_WEIGHT
 *   analyseQuery.ts  queryAnalyser(lexicon, options?): QueryAnalyser
 *   vocabulary.ts    vocabularyOf(terms, frequencies?): Vocabulary  over an array in memory; the pack makes its own
 *   golden.ts        goldenAnalysis(cases): GoldenResult            recomputes tests/fixtures/dutch/golden.json
 *
 * At the build: count surfaces over all sections with `tokenise` (sections per surface) plus `vocabularyWords`, make
 * `splitter(count)` with `frequency + 1` as the count, then `analyseText` every field with it.
 */
