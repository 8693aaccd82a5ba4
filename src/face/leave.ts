import { exitAddress } from './places';

/**
 * Leaves the site at once: blanks the page in the same tick, forgets what this site stored, and replaces this page in the
 * history, so that Back does not return to it.
 */
export function leave(): void {
  document.documentElement.hidden = true;
  document.title = 'Weer';
  for (const storage of [() => window.localStorage, () => window.sessionStorage]) {
    try {
      storage().clear();
    } catch {
      // Storage can be switched off; then there is nothing to forget.
    }
  }
  window.location.replace(exitAddress);
}
