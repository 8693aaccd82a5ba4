import type { Library } from '../../content/library';
import { indicatorsCsv, openConcepts, openIndicators } from '../../content/publish/openData';
import { jsonLd, skosStatements } from '../../content/publish/skos';
import { turtle } from '../../content/publish/turtle';

/** Folder of the open data on the site. */
export const dataFolder = 'gegevens';

/** What the site publishes for reuse: name of the file → its text. @param site its address, without a slash at the end */
export function openDataFiles(
  { pages, registries }: Pick<Library, 'pages' | 'registries'>,
  site: string,
  basePath = '/',
): Map<string, string> {
  const concepts = openConcepts(registries.concepts);
  const indicators = openIndicators(pages, registries, site, basePath);
  const statements = skosStatements(concepts, {
    site,
    title: 'Begrippen van de Kennisbank aanpak mensenhandel',
    pageUrls: new Map(pages.map((page) => [page.frontMatter.id, basePath + page.url.slice(1)])),
    sourceUrls: new Map([...registries.sources].flatMap(([id, { url }]) => (url ? [[id, url] as const] : []))),
  });
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  return new Map([
    ['begrippen.json', json(concepts)],
    ['begrippen.jsonld', json(jsonLd(statements))],
    ['begrippen.ttl', turtle(statements)],
    ['signalen.json', json(indicators)],
    ['signalen.csv', indicatorsCsv(indicators)],
  ]);
}
