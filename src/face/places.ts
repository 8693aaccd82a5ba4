/** Which pages are read in silence, and where "Snel weg" stands. Paths may begin with a version: `/2026.1/signalen/x/`. */

/** Public pages: no storage, no history, no query in the address, a neutral title. */
export function isQuietPath(pathname: string): boolean {
  return /^\/([\w.-]+\/)?inwoners(\/|$)/.test(pathname);
}

/** Pages that someone may need to leave at once: public pages and signals. */
export function hasQuickExit(pathname: string): boolean {
  return isQuietPath(pathname) || /^\/([\w.-]+\/)?signalen(\/|$)/.test(pathname);
}

/** @returns the language of a help page that is not in Dutch, as its folder says */
export function languageOf(pathname: string): string | undefined {
  return /\/inwoners\/hulp\/([a-z]{2})\//.exec(pathname)?.[1];
}

/** The icon in the tab. One per page: with two, browsers choose for themselves. */
export function iconOf(pathname: string): string {
  return isQuietPath(pathname) ? '/neutraal.svg' : '/favicon.svg';
}

/** Neutral on purpose: nobody looks twice at the weather. */
export const exitAddress = 'https://www.knmi.nl/';
export const neutralTitle = 'Informatie';
