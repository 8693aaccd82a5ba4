/**
 * The addresses of the site, in parts that are loaded when they are asked for. A page costs its reader the part it stands in,
 * however many pages and versions there are beside it.
 */

/** Loads one module of a page: a component, or data for one. */
export type Load = () => Promise<Readonly<Record<string, unknown>>>;

/** Modules by the name under which the page's component gets them, nested as Docusaurus nests them. */
export interface Modules {
  readonly [name: string]: Load | Modules;
}

/** One step from the outermost layout to the page itself. */
export interface RouteStep {
  /** The same step, also in another part, has the same key. */
  readonly key: string;
  /** What the theme reads of a route: `path`, `exact`, `sidebar`. */
  readonly attributes: Readonly<{ path: string; exact?: boolean; [name: string]: unknown }>;
  readonly modules: Modules;
}

export interface RoutePart {
  /** The steps to a page, by its path: `/signalen/x/`. */
  readonly pages?: Readonly<Record<string, readonly RouteStep[]>>;
  /** Parts within this one, by the beginning of the paths in it: `/signalen/`. */
  readonly parts?: Readonly<Record<string, () => Promise<{ readonly default: RoutePart }>>>;
  /** Where everything stands that is in no other part. */
  readonly rest?: () => Promise<{ readonly default: RoutePart }>;
}

/**
 * @param pathname as a browser has it: encoded, with or without a slash at the end
 * @returns the steps to that page; undefined when there is no such page
 * @throws when a part could not be loaded
 */
export async function findSteps(part: RoutePart, pathname: string): Promise<readonly RouteStep[] | undefined> {
  const path = plainPath(pathname);
  const steps = part.pages && Object.hasOwn(part.pages, path) ? part.pages[path] : undefined;
  if (steps) return steps;
  const [prefix] = Object.keys(part.parts ?? {})
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length);
  const load = (prefix !== undefined && part.parts?.[prefix]) || part.rest;
  return load && findSteps((await load()).default, pathname);
}

/** One spelling for one page: as the parts have it. */
export function plainPath(pathname: string): string {
  const slashed = pathname.replace(/(\/index)?\.html$/, '').replace(/\/?$/, '/');
  try {
    return decodeURI(slashed);
  } catch {
    return slashed;
  }
}
