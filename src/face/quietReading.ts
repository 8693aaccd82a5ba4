import { isQuietPath } from './places';

/** The part of the router's history that reading in silence needs. */
export interface QuietHistory {
  location: { pathname: string };
  push: (to: never, state?: never) => void;
  replace: (to: never, state?: never) => void;
}

/**
 * Lets every step on, to or from a public page replace the one before, so that the browser's history holds at most one page of
 * this site: after "Snel weg", Back never shows it again. Measured: with `pushState` Back returned to the page, with this not.
 * @returns a function that undoes it
 */
export function keepQuiet(history: QuietHistory): () => void {
  const push = history.push;
  history.push = (to: never, state?: never) => {
    const quiet = isQuietPath(history.location.pathname) || isQuietPath(pathOf(to));
    if (quiet) history.replace(to, state as never);
    else push(to, state as never);
  };
  const onClick = (event: MouseEvent): void => {
    const anchor = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!anchor || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (!isQuietPath(window.location.pathname)) return;
    // A jump within the page would otherwise add a step to the history.
    const target = document.getElementById(decodeURIComponent(anchor.getAttribute('href')?.slice(1) ?? ''));
    if (!target) return;
    event.preventDefault();
    history.replace(`${window.location.pathname}#${target.id}` as never);
    target.scrollIntoView();
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  };
  document.addEventListener('click', onClick, true);
  return () => {
    history.push = push;
    document.removeEventListener('click', onClick, true);
  };
}

function pathOf(to: unknown): string {
  if (typeof to === 'string') return to;
  return typeof to === 'object' && to !== null && 'pathname' in to ? String(to.pathname) : '';
}
