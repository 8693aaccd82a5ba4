import type { Page } from 'playwright-core';

/** What the first result took. */
export interface FirstResult {
  readonly milliseconds: number;
  /** Files that it did not wait for, though they may have been under way. */
  readonly later?: RegExp;
}

/** A way to search the built site in a browser. */
export interface BrowserContender {
  readonly name: string;
  /** Adds what it publishes to a copy of the site. */
  prepare(site: string): Promise<void>;
  /** The page that a reader is on. */
  readonly path: string;
  /** From focus, with the whole query typed at once, to the first result in the page. */
  first(page: Page, query: string): Promise<FirstResult>;
  /** After that: milliseconds for each state, answers with excerpts included. Absent when another contender has the same engine. */
  warm?(page: Page, states: readonly string[]): Promise<number[]>;
  /** The same on the main thread of an empty page, the only thread that a browser can slow down. */
  onMainThread?(page: Page, blank: Page, states: readonly string[]): Promise<number[]>;
}

/** Results that a reader sees at once. */
export const SHOWN = 8;
/** A page with an empty list and nothing else. */
export const BLANK = '/leeg.html';
