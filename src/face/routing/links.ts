import { isQuietPath } from '../places';
import preload from './preload';

/**
 * In the place of Docusaurus' `window.docusaurus`, through which its links load pages ahead. A link that is merely in view loads
 * nothing: a page in a cellar would cost fifteen others. A link that is pointed at loads its page, but not where people read in
 * silence: what was not asked for must not be seen on the line.
 */
const links = {
  prefetch: (): boolean => false,
  preload(path: string): boolean {
    if (isQuietPath(window.location.pathname) || isQuietPath(path)) return false;
    const { pathname } = new URL(path, window.location.href);
    // Whoever follows the link hears of it when it still fails then.
    preload(pathname).catch(() => undefined);
    return true;
  },
};

export default Object.freeze(links);
