import type { Issue } from '../issue';
import type { Library } from '../library';
import type { Page } from '../page';

/** What a rule may look at. `today` is given, never read from the clock, so that a rule is a pure function. */
export interface RuleContext {
  library: Library;
  pageById: ReadonlyMap<string, Page>;
  /** ISO date. */
  today: string;
}

/** Looks at one page, or at the whole library, and says what is wrong. */
export type PageRule = (page: Page, context: RuleContext) => Issue[];
export type LibraryRule = (context: RuleContext) => Issue[];

type Place = { line: number; column: number };

export function error(page: Page, place: Place, rule: string, message: string, hint: string): Issue {
  return { file: page.file, ...place, severity: 'error', rule, message, hint };
}

export function warning(page: Page, place: Place, rule: string, message: string, hint: string): Issue {
  return { file: page.file, ...place, severity: 'warning', rule, message, hint };
}
