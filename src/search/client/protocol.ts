import type { ExactOutcome, Facets, Filters, SearchQuery, SearchResult } from '../engine/result';

/** The messages between a page and its search worker. Types only. Every request carries an id; its answers repeat it. */

export interface Init {
  readonly type: 'init';
  readonly id: number;
  /** Folder of the search files, with a slash at the end: `/search/`. */
  readonly base: string;
  /** Name of the version to search; the newest when it is not there. */
  readonly version?: string;
}

/** Ask; only the newest search that is waiting is answered, the others are `superseded`. */
export interface Search extends SearchQuery {
  readonly type: 'search';
  readonly id: number;
}

/** Ask in lunr's query language; the first one waits for the texts and for the index to be built. */
export interface Exact {
  readonly type: 'exact';
  readonly id: number;
  readonly query: string;
  readonly filters?: Filters;
  readonly limit?: number;
}

/** The values of all facets over the whole version, for a search page without a query. */
export interface AllFacets {
  readonly type: 'facets';
  readonly id: number;
}

export type Request = Init | Search | Exact | AllFacets;

/** The first stage is in: searches are answered from now on, some of them provisionally. */
export interface Ready {
  readonly type: 'ready';
  readonly id: number;
  readonly version: string;
  /** All versions that can be asked for, newest first. */
  readonly versions: readonly { readonly name: string; readonly basePath: string }[];
}

export interface Progress {
  readonly type: 'progress';
  readonly id: number;
  readonly stage: 'core' | 'words' | 'detail';
  /** Bytes in memory, of the bytes that this stage takes. */
  readonly loaded: number;
  readonly total: number;
}

/** The second stage is in: all words that people use. What was provisional can be asked again. */
export interface WordsReady {
  readonly type: 'words-ready';
  readonly id: number;
}

/** The last stage is in: ask again to get excerpts and hits by meaning. */
export interface DetailReady {
  readonly type: 'detail-ready';
  readonly id: number;
}

export interface Found {
  readonly type: 'found';
  readonly id: number;
  readonly result: SearchResult;
  readonly tookMs: number;
}

export interface FoundExact {
  readonly type: 'found-exact';
  readonly id: number;
  readonly outcome: ExactOutcome;
  readonly tookMs: number;
}

export interface FoundFacets {
  readonly type: 'found-facets';
  readonly id: number;
  readonly facets: Facets;
  /** Number of pages in the version. */
  readonly pages: number;
}

/** A newer search came before this one was begun. */
export interface Superseded {
  readonly type: 'superseded';
  readonly id: number;
}

/** Why search cannot answer. `offline`: nothing could be fetched; `damaged`: what came is not right, also after trying again; `newer`: this page is older than the site: reload; `broken`: a fault of ours. */
export type FailureReason = 'offline' | 'damaged' | 'newer' | 'broken';

export interface Failure {
  readonly type: 'failure';
  readonly id: number;
  readonly reason: FailureReason;
  /** What was being done: without the first stage there is no search; without the rest, search works on words and titles. */
  readonly during: 'core' | 'detail' | 'exact' | 'search';
  /** Name of the error, for a bug report. */
  readonly error: string;
}

export type Answer = Ready | Progress | WordsReady | DetailReady | Found | FoundExact | FoundFacets | Superseded | Failure;
