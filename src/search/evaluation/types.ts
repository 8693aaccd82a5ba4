/** Kinds of queries by what makes them hard: `none` has no answer on the site. */
export const classes = ['lay', 'staff', 'jargon', 'misspelling', 'compound', 'language', 'navigational', 'none'] as const;
export type QueryClass = (typeof classes)[number];

/** 3: the page answers the need; 2: a good part of it; 1: better than nothing; 0: looked at, and of no use. */
export type Grade = 0 | 1 | 2 | 3;

/** A page that helps at least for a good part: what success and recall count. */
export const RIGHT = 2;

/** A query with the pages that people judged. A page without a judgment counts as 0. */
export interface JudgedQuery {
  readonly id: string;
  readonly class: QueryClass;
  readonly lang: string;
  readonly query: string;
  /** Whoever types this may be in danger: help must be on top. */
  readonly victim: boolean;
  readonly need: string;
  readonly judgments: readonly { readonly page: string; readonly grade: Grade; readonly why: string }[];
}

/** What an engine makes of a query: ids of pages in order, each once, at most ten. */
export interface Answer {
  readonly pages: readonly string[];
  /** The rest only for engines that can say so. */
  readonly nothingStrong?: boolean;
  readonly help?: 'danger' | 'victim' | null;
  /** Would not be shown yet: words are still on their way. */
  readonly provisional?: boolean;
}

export interface EvaluatedEngine {
  readonly name: string;
  search(query: string): Answer | Promise<Answer>;
}

/** Pages that are looked at: those a reader sees without scrolling on. */
export const DEPTH = 10;
