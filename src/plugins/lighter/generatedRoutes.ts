import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** Names of chunks by the name under which the page's component gets the module, nested as Docusaurus nests them. */
export interface ChunkNames {
  readonly [name: string]: string | ChunkNames;
}

/** A route of Docusaurus' table. */
export interface GeneratedRoute {
  readonly path: string;
  /** Unique in the table. */
  readonly key: string;
  /** What the theme reads of a route: `path`, `exact`, `sidebar`. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly chunks: ChunkNames;
  readonly routes: readonly GeneratedRoute[];
}

export interface GeneratedSite {
  readonly routes: readonly GeneratedRoute[];
  /** What a chunk is asked for by: `@site/docs/signalen/x.md`, by the name of the chunk. */
  readonly requests: ReadonlyMap<string, string>;
}

/**
 * Reads the tables that Docusaurus generates for the browser.
 * @param folder Docusaurus' folder for generated files
 * @throws when a table no longer looks as it did in the version of Docusaurus that this was written for
 */
export function readGeneratedSite(folder: string): GeneratedSite {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return parseGeneratedSite({
    routes: read('routes.js'),
    registry: read('registry.js'),
    chunkNames: read('routesChunkNames.json'),
  });
}

/** The three tables as text: `routes.js`, `registry.js` and `routesChunkNames.json`. */
export interface GeneratedText {
  routes: string;
  registry: string;
  chunkNames: string;
}

type TableRoute = Readonly<{ path: string; component: string; routes?: readonly TableRoute[]; [attribute: string]: unknown }>;

export function parseGeneratedSite(text: GeneratedText): GeneratedSite {
  const requests = new Map(
    [...text.registry.matchAll(/^\s*"([^"]+)": \[\(\) => import\(\/\*[^*]*\*\/ ("(?:[^"\\]|\\.)*")\)/gm)].map(
      ([, name = '', request = '']) => [name, JSON.parse(request) as string] as const,
    ),
  );
  const chunkNames = JSON.parse(text.chunkNames) as Record<string, ChunkNames>;
  const code = text.routes.replace(/^import .*$/gm, '').replace('export default', 'routes =');
  const scope: { routes?: TableRoute[]; ComponentCreator(path: string, hash?: string): string } = {
    ComponentCreator: (path, hash) => `${path}-${hash}`,
  };
  runInNewContext(code, scope);
  const routeOf = ({ component: key, routes = [], ...attributes }: TableRoute): GeneratedRoute => {
    const chunks = chunkNames[key];
    if (!chunks) throw new Error(`routesChunkNames.json: geen ${key}`);
    for (const name of allChunks(chunks)) if (!requests.has(name)) throw new Error(`registry.js: geen ${name}`);
    return { path: attributes.path, key, attributes, chunks, routes: routes.map(routeOf) };
  };
  return { routes: (scope.routes ?? []).filter(({ path }) => path !== '*').map(routeOf), requests };
}

/** The names of all chunks of a route. */
export function allChunks(chunks: ChunkNames): string[] {
  return Object.values(chunks).flatMap((chunk) => (typeof chunk === 'string' ? [chunk] : allChunks(chunk)));
}
