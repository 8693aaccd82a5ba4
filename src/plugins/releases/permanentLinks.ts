import { addressOf, type ReleaseSite } from './releaseSite';

/** A small page at an address that must work for ever: it sends the reader on to where the text stands now. */
export interface PermanentLink {
  /** Path of the file in the build. */
  file: string;
  html: string;
}

/**
 * Addresses `/VERSION/…` of releases that do not stand there: the newest (its pages stand at the root) and archived ones. So
 * `/2026.2/signalen/x/` works from the day of the release, and after it has become an older one.
 * @param origin the site's address without a slash at the end
 */
export function permanentLinks(site: ReleaseSite, origin: string): PermanentLink[] {
  return site.releases.flatMap(({ name }) =>
    [...(site.pages.get(name) ?? [])].flatMap(([id, { url }]): PermanentLink[] => {
      const target = addressOf(site, name, id);
      if (target === undefined || target === `/${name}${url}`) return [];
      return [{ file: `${name}${url}index.html`, html: forwardingPage(target, origin) }];
    }),
  );
}

/** Addresses `/pagina/ID/`: where a page stands in the newest release, or what became of it. Archived pages, which never change, lead there. */
export function pageLinks(site: ReleaseSite, origin: string): PermanentLink[] {
  const [newest] = site.releases;
  if (!newest) return [];
  const links = new Map<string, string>();
  for (const { name } of site.releases) {
    for (const [id, { url }] of site.pages.get(name) ?? []) {
      // A page that is gone has left a stone at its last address.
      if (!links.has(id) && !id.startsWith('overzicht:')) links.set(id, addressOf(site, newest.name, id) ?? url);
    }
  }
  return [...links].map(([id, target]) => ({ file: `pagina/${id}/index.html`, html: forwardingPage(target, origin) }));
}

/** Without scripts; the title says nothing, because the page may be one that is read in silence. */
function forwardingPage(target: string, origin: string): string {
  return [
    '<!doctype html><html lang="nl-NL"><head><meta charset="utf-8"><title>Informatie</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, follow">',
    `<link rel="canonical" href="${origin}${target}"><meta http-equiv="refresh" content="0; url=${target}">`,
    `</head><body><p><a href="${target}">Ga naar de pagina</a></p></body></html>\n`,
  ].join('\n');
}
