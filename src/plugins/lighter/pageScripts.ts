import { allChunks, type GeneratedSite } from './generatedRoutes';
import { chunkNameOf } from './routeFiles';
import { type PagePart, pagesOf, splitPages } from './splitRoutes';

/** Which chunks a browser needs for what; Docusaurus reads it when it writes the script tags of a page. */
export interface ClientManifest {
  /** Ids of chunks, by what is asked for. */
  readonly origins: Readonly<Record<string, readonly string[]>>;
}

/**
 * Docusaurus looks up a page's modules by what they are asked for by, but its manifest has them by the names of their chunks, so
 * that it finds none and a page's own code is fetched only after all other code ran. Here both names are known, and what only
 * pages of one part ask for brings the files with the routes of that part along.
 */
export function withPageScripts<M extends ClientManifest>(manifest: M, site: GeneratedSite): M {
  const parts = partsByChunk(splitPages(pagesOf(site.routes)));
  const origins: Record<string, readonly string[]> = { ...manifest.origins };
  for (const [chunk, request] of site.requests) {
    const [only = [], ...others] = parts.get(chunk) ?? [];
    const names = [...(others.length === 0 ? only : []), chunkNameOf(chunk, site)];
    origins[request] = [...new Set(names.flatMap((name) => manifest.origins[name] ?? []))];
  }
  return { ...manifest, origins };
}

/** The parts whose pages ask for a chunk, each with the parts around it. */
function partsByChunk(part: PagePart, around: readonly string[] = []): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  const add = (chunk: string, names: string[]): void => void found.set(chunk, [...(found.get(chunk) ?? []), names]);
  // The outermost part is two files: one that every page has, and one with its own pages.
  const inside = part.name === 'pages' ? [] : [...around, part.name];
  const chunks = part.pages.flatMap(({ steps }) => steps.flatMap((step) => allChunks(step.chunks)));
  for (const chunk of new Set(chunks)) add(chunk, inside.length > 0 ? inside : [part.name]);
  for (const inner of part.parts.values()) {
    for (const [chunk, all] of partsByChunk(inner, inside)) for (const names of all) add(chunk, names);
  }
  return found;
}
