/** What a reader asks and what the engine answers: plain data, the same in the browser's worker and on the command line. */

/** Facets a reader can filter on; the values are ids and kinds as the content model knows them. */
export const facetNames = ['kind', 'role', 'form', 'setting', 'audience'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values per facet: one of them is enough within a facet, all of the facets together. Empty lists do nothing. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Number of pages per value, as if the reader had chosen nothing yet in that facet; most frequent first. */
export type Facets = Readonly<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>;

export interface SearchQuery {
  /** As typed. The last word counts as still being typed, unless something other than a letter or digit follows it. */
  readonly query: string;
  readonly filters?: Filters;
  /** The reader's own role (id of a role): raises its pages, never hides others. */
  readonly role?: string;
  /** Most pages to return; 10 unless given, at most `maxLimit`. */
  readonly limit?: number;
  /** Pages to skip, for a next page of results. */
  readonly offset?: number;
  /** Whether to say how each score came about. */
  readonly explain?: boolean;
}

/** Start and end (exclusive) of a piece to mark, in UTF-16 code units of the text beside it. */
export type Mark = readonly [start: number, end: number];

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One section of a page that was found. */
export interface SectionHit {
  /** Path on the site below its base URL, with the anchor: `/2026.1/signalen/x/#wat-doet-u`. */
  readonly url: string;
  /** Heading; empty for the text above the first heading. */
  readonly heading: string;
  /** Text around the words that match. Before the last stage has come this is the page's summary. */
  readonly excerpt: MarkedText;
}

/** A concept of the thesaurus that the query touched. */
export interface ConceptMatch {
  readonly id: string;
  /** The name that the site uses. */
  readonly label: string;
  /** The label that was recognised in the query; may be one that the site never shows, or one in another language. */
  readonly matched: string;
  /** 0–1. */
  readonly strength: number;
}

export interface Hit extends SectionHit {
  /** Id of the page. */
  readonly id: string;
  /** Path of the page, without anchor. */
  readonly page: string;
  readonly title: MarkedText;
  readonly summary: string;
  readonly kind: string;
  readonly audience: 'staff' | 'public';
  readonly roles: readonly string[];
  readonly forms: readonly string[];
  readonly settings: readonly string[];
  /** What to do now, in one line. */
  readonly action?: string;
  readonly lang: string;
  readonly version: string;
  /** Comparable within one result only. */
  readonly score: number;
  /** No word of the query stands here: found by meaning alone, or only by a common word. */
  readonly weak: boolean;
  /** Concepts of the query that this page is about ("Past bij: …"), strongest first. */
  readonly matchedConcepts: readonly ConceptMatch[];
  /** A second section of the same page worth showing. */
  readonly also?: SectionHit;
  readonly explanation?: Explanation;
}

/** How a word came into the query: as typed, completed, as a part of a compound, as the nearest known word, or as another name for it. */
export type WordOrigin = 'typed' | 'completed' | 'compound' | 'corrected' | 'thesaurus';

/** How a score came about. `score` = `lexical.part` + `vector.part` + the sum of `boosts`. */
export interface Explanation {
  readonly lexical: {
    /** Contributions of words, before normalising. */
    readonly words: readonly {
      readonly term: string;
      readonly from: WordOrigin;
      readonly where: 'page' | 'question' | 'section';
      readonly amount: number;
    }[];
    /** Contributions of concepts, before normalising. */
    readonly concepts: readonly { readonly id: string; readonly where: 'page' | 'question' | 'section'; readonly amount: number }[];
    /** Sum of words and concepts. */
    readonly raw: number;
    /** Highest `raw` of all pages for this query. */
    readonly max: number;
    readonly weight: number;
    /** weight × raw / max. */
    readonly part: number;
  };
  readonly vector: {
    readonly cosine: number;
    /** Highest cosine of all pages for this query; 0 when no vectors took part. */
    readonly max: number;
    readonly weight: number;
    /** weight × cosine / max. */
    readonly part: number;
  };
  readonly boosts: readonly {
    readonly name: 'title' | 'role' | 'word' | 'kind' | 'signal' | 'audience' | 'help' | 'language' | 'residents' | 'completion';
    readonly amount: number;
  }[];
  readonly score: number;
}

export interface SearchResult {
  readonly query: string;
  readonly version: string;
  /** The engine does not trust its own hits: show whom to call first, and the hits as weaker. */
  readonly nothingStrong: boolean;
  /** The words point at direct danger, or at a searcher who may be a victim: show help above the hits. */
  readonly help: 'danger' | 'victim' | null;
  /** The language of the query when it is one of those with a page of help; absent for Dutch and for what cannot be told. */
  readonly language?: string;
  /** Words that were read as another word: "Gezocht op …". */
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
  /** Concepts near the query ("Bedoelt u …"); `label` can be searched for as it stands. */
  readonly suggestions: readonly { readonly id: string; readonly label: string }[];
  readonly facets: Facets;
  /** Pages found, after filtering. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** `core`: words and titles only; `detail`: with vectors and excerpts, the last stage. */
  readonly stage: 'core' | 'detail';
  /** Better not shown while more is coming: words that are still on their way may change it. Never after the second stage. */
  readonly provisional: boolean;
}

/** The answer of exact mode, or why the query could not be read. */
export type ExactOutcome = { readonly ok: true; readonly result: ExactResult } | { readonly ok: false; readonly problem: ExactProblem };

export interface ExactResult {
  readonly query: string;
  readonly version: string;
  /** Sections found. */
  readonly total: number;
  readonly hits: readonly ExactHit[];
}

export interface ExactHit extends SectionHit {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly kind: string;
  readonly score: number;
}

/** A fault in a query of exact mode, in Dutch. */
export interface ExactProblem {
  /** What is wrong. */
  readonly message: string;
  /** Where in the query. */
  readonly at: Mark;
  /** A query that does work. */
  readonly example: string;
}

export const maxLimit = 100;
/** Longer queries are cut here: no one types this, and a pasted text must not stall the worker. */
export const maxQueryLength = 500;
