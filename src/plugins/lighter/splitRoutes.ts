import type { GeneratedRoute } from './generatedRoutes';

/** A page with all routes from the outermost layout to the page itself. */
export interface PageRoute {
  readonly path: string;
  readonly steps: readonly GeneratedRoute[];
}

/** Pages whose addresses begin the same, in one file. */
export interface PagePart {
  /** Name of its chunk: `pages-signalen`. */
  readonly name: string;
  readonly pages: readonly PageRoute[];
  readonly parts: ReadonlyMap<string, PagePart>;
}

/** Fewer pages than this stay in the part around them: a file of its own would cost more than it keeps away. */
const enough = 10;

export function pagesOf(routes: readonly GeneratedRoute[], above: readonly GeneratedRoute[] = []): PageRoute[] {
  return routes.flatMap((route) => {
    const steps = [...above, route];
    return route.routes.length > 0 ? pagesOf(route.routes, steps) : [{ path: route.path, steps }];
  });
}

/** Divides pages by the folders of their addresses: first the versions and the kinds of the newest one, then the kinds in a version. */
export function splitPages(pages: readonly PageRoute[], prefix = '/', name = 'pages'): PagePart {
  const byFolder = new Map<string, PageRoute[]>();
  for (const page of pages) {
    const folder = page.path.slice(prefix.length).split('/')[0] ?? '';
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), page]);
  }
  const large = [...byFolder].filter(([folder, { length }]) => folder !== '' && length >= enough);
  return {
    name,
    pages: [...byFolder].filter(([folder, { length }]) => folder === '' || length < enough).flatMap(([, some]) => some),
    parts: new Map(large.map(([folder, some]) => [`${prefix}${folder}/`, splitPages(some, `${prefix}${folder}/`, `${name}-${folder}`)])),
  };
}

/**
 * The routes that Docusaurus follows for an address that leads nowhere: its docs stand at the root and catch what is in no page.
 * @throws when there is no such route
 */
export function stepsToNowhere(routes: readonly GeneratedRoute[]): GeneratedRoute[] {
  const open = routes.find(({ path, routes: { length } }) => path === '/' && length > 0);
  if (!open) throw new Error('routes.js: geen route voor adressen die nergens heen leiden');
  const inside = open.routes.some(({ path, routes: { length } }) => path === '/' && length > 0);
  return [open, ...(inside ? stepsToNowhere(open.routes) : [])];
}
