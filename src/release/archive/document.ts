import { dutchDate, escapeHtml } from '../print/render';

export interface ArchiveFacts {
  site: string;
  version: string;
  /** ISO date of the release. */
  date: string;
}

interface ArchivedPage {
  title: string;
  /** HTML below the title. */
  body: string;
  /** Address below the archive's root. */
  url: string;
  /** Id of a content page: `/pagina/ID/` leads to where it stands now. */
  id?: string;
  lang?: string;
}

/** Public pages are read in silence, here too: a neutral title in the tab. */
const quiet = /^\/inwoners(\/|$)/;
const urgent = /^\/(inwoners|signalen)(\/|$)/;

/** One archived page as a whole HTML document. On top: whom to call, that this is old, and the way to what counts. */
export function archiveDocument({ site, version, date }: ArchiveFacts, { title, body, url, id, lang = 'nl' }: ArchivedPage): string {
  const base = `/archief/${version}`;
  const direction = lang === 'ar' ? ' dir="rtl"' : '';
  const now = id ? `<a href="/pagina/${id}/">Lees deze pagina in de geldende release</a>` : '<a href="/">Ga naar de geldende release</a>';
  return `<!doctype html>
<html lang="nl-NL"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${quiet.test(url) ? 'Informatie' : `${escapeHtml(title)} | ${escapeHtml(site)}, release ${version}`}</title>
<meta name="robots" content="noindex, follow"><meta name="referrer" content="no-referrer">
<link rel="icon" href="/neutraal.svg" type="image/svg+xml"><link rel="canonical" href="${base}${url}"><link rel="stylesheet" href="${base}/archief.css"></head><body>
<p class="nood">Gevaar? Bel <a href="tel:112">112</a>${urgent.test(url) ? ' <a class="weg" href="https://www.knmi.nl/" rel="noreferrer">Snel weg</a>' : ''}</p>
<header><p><a href="/">${escapeHtml(site)}</a> › <a href="${base}/">Archief: release ${version}</a></p>
<p class="oud"><strong>Dit is een oude versie, van ${dutchDate(date)}.</strong> ${now}. Telefoonnummers staan bij <a href="/organiseren/contacten/">contacten</a>, errata bij <a href="/wijzigingen/${version}/">release ${version}</a>.</p></header>
<main lang="${lang}"${direction}><h1>${escapeHtml(title)}</h1>
${body}</main></body></html>
`;
}
