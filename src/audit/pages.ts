import { readdirSync } from 'node:fs';
import { workingPath } from '../release/siteVersions';
import { isVersionName } from '../release/version';

/** The paths of every page in a build, such as `/`, `/signalen/x/` and `/404.html`, in order. */
export function builtPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

/**
 * Of those, the pages of the newest release and of the working version: what can still be mended. Older releases and the archive
 * are frozen and were judged when they were the newest; `/pagina/ID/` and the links of the newest release only forward.
 */
export function currentPages(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const [, first = ''] = path.split('/');
    return first !== 'archief' && first !== 'pagina' && !isVersionName(first);
  });
}

/** Of those, the pages of one version and what belongs to no version; `newest` is the one at the root. */
export function pagesOf(version: 'newest' | 'current', paths: readonly string[]): string[] {
  const working = `/${workingPath}/`;
  const hasRelease = paths.some((path) => path.startsWith(working));
  return currentPages(paths).filter((path) => path.startsWith(working) === (version === 'current' && hasRelease));
}

/** Of those, each page once, as an editor can still mend it: of a page in both, the one in the working version. Home is one of a kind. */
export function workingPages(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return currentPages(paths).filter((path) => path === '/' || !all.has(`/${workingPath}${path}`));
}
