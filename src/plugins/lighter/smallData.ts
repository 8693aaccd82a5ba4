import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedSite } from './generatedRoutes';
import type { PagePart } from './splitRoutes';

/** Data that travels with the routes of a part, instead of in a file of its own. */
export interface SmallData {
  /** @returns what a part needs of a chunk; undefined when the chunk is a file of its own */
  within(chunk: string, part: Pick<PagePart, 'pages'>): unknown;
  /** Whether parts get different data of this chunk. */
  varies(chunk: string): boolean;
}

type VersionProps = Readonly<{ version: Readonly<{ docsSidebars: Readonly<Record<string, unknown>> }> }>;

/**
 * Two kinds of data: names of plugins, smaller than the request for them; and what Docusaurus tells about a version on all of its
 * pages, of which a part gets the menus of its own pages only. Signals have none.
 * @param folder Docusaurus' folder for generated files
 */
export function smallData(site: GeneratedSite, folder: string): SmallData {
  const found = new Map<string, unknown>();
  for (const [chunk, request] of site.requests) {
    if (!/^@generated\/.*\.json$/.test(request)) continue;
    const data: unknown = JSON.parse(readFileSync(join(folder, request.slice('@generated/'.length)), 'utf8'));
    if (/\/__plugin\.json$/.test(request) || isVersion(data)) found.set(chunk, data);
  }
  return {
    varies: (chunk) => isVersion(found.get(chunk)),
    within(chunk, { pages }) {
      const data = found.get(chunk);
      if (!isVersion(data)) return data;
      const menus = new Set(pages.flatMap(({ steps }) => steps.map(({ attributes }) => attributes.sidebar)));
      const docsSidebars = Object.fromEntries(Object.entries(data.version.docsSidebars).filter(([name]) => menus.has(name)));
      return { ...data, version: { ...data.version, docsSidebars } };
    },
  };
}

function isVersion(data: unknown): data is VersionProps {
  return (data as Partial<VersionProps> | null)?.version?.docsSidebars !== undefined;
}
