import { type Issue, sortIssues } from '../issue';
import type { Library } from '../library';
import { noDangerousAdvice } from './advice';
import { reviewNotPassed, translationUpToDate } from './freshness';
import { idMatchesKind, idsUnique } from './identity';
import { noForbiddenNumbers, phonesFromRegistry } from './phones';
import { readable } from './readability';
import { referencesResolve } from './references';
import { registriesFit } from './registries';
import type { LibraryRule, PageRule, RuleContext } from './rule';
import { cardFitsScreen, headingsInOrder, indicatorHasHeadings, indicatorReachable, pageHasSources, plainMarkdownOnly } from './structure';

const pageRules: readonly PageRule[] = [
  idMatchesKind,
  referencesResolve,
  indicatorHasHeadings,
  headingsInOrder,
  plainMarkdownOnly,
  indicatorReachable,
  pageHasSources,
  cardFitsScreen,
  phonesFromRegistry,
  noDangerousAdvice,
  readable,
  reviewNotPassed,
  translationUpToDate,
];

const libraryRules: readonly LibraryRule[] = [idsUnique, noForbiddenNumbers, registriesFit];

/** Judges a whole library. @param today ISO date, given by the caller so that the answer doesn't depend on the clock */
export function checkLibrary(library: Library, today: string): Issue[] {
  const context: RuleContext = { library, today, pageById: new Map(library.pages.map((page) => [page.frontMatter.id, page])) };
  return sortIssues([
    ...library.issues,
    ...libraryRules.flatMap((rule) => rule(context)),
    ...library.pages.flatMap((page) => pageRules.flatMap((rule) => rule(page, context))),
  ]);
}
