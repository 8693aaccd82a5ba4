import type * as z from 'zod';
import type { Page } from '../page';
import type { Registries } from '../registry/registries';
import type { Concept } from '../registry/schemas';
import type { indicatorSchema } from '../schema/indicator';

type Indicator = z.infer<typeof indicatorSchema>;

/** A signal for reuse elsewhere. */
export interface OpenIndicator {
  id: string;
  title: string;
  summary: string;
  /** What to do now, in one line. */
  action: string;
  strength: string;
  /** True when the writers derived it, false when a source names it. */
  derived: boolean;
  roles: string[];
  forms: string[];
  settings: string[];
  /** Titles and addresses of the sources. */
  sources: { id: string; title: string; url?: string }[];
  status: string;
  reviewed: string;
  url: string;
}

/** Every signal, by id. @param site address of the site, without a slash at the end @param basePath of the version, with slashes */
export function openIndicators(
  pages: readonly Page[],
  { sources }: Pick<Registries, 'sources'>,
  site: string,
  basePath = '/',
): OpenIndicator[] {
  return pages
    .filter((page) => page.kind === 'indicator')
    .map(({ frontMatter, url }) => {
      const { id, title, summary, action, strength, derived, roles, forms, settings, status, reviewed } = frontMatter as Indicator;
      return {
        ...{ id, title, summary, action, strength, derived, roles, forms, settings },
        sources: frontMatter.sources.flatMap((source) => {
          const found = sources.get(source);
          return found ? [{ id: source, title: found.title, ...(found.url ? { url: found.url } : {}) }] : [];
        }),
        status,
        reviewed,
        url: site + basePath + url.slice(1),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const columns = [
  'id',
  'title',
  'summary',
  'action',
  'strength',
  'derived',
  'roles',
  'forms',
  'settings',
  'sources',
  'status',
  'reviewed',
  'url',
] as const;

/** The same as CSV (RFC 4180), with a byte order mark so that a spreadsheet reads ë and ï right. Lists are parted by a semicolon. */
export function indicatorsCsv(indicators: readonly OpenIndicator[]): string {
  const cell = (value: OpenIndicator[(typeof columns)[number]]): string => {
    const list = Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : one.id)).join('; ') : String(value);
    return /[",\r\n]/.test(list) ? `"${list.replaceAll('"', '""')}"` : list;
  };
  const rows = indicators.map((indicator) => columns.map((column) => cell(indicator[column])).join(','));
  return `\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** Every concept, by id, as it stands in the registry. */
export function openConcepts(concepts: ReadonlyMap<string, Concept>): Concept[] {
  return [...concepts.values()].filter(({ help }) => help !== 'elsewhere').sort((a, b) => (a.id < b.id ? -1 : 1));
}
