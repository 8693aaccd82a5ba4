import { type FacetName, type Facets, type Filters, facetNames } from './result';
import type { PageRecord } from './types';

/** The values that a page has in a facet. */
export function valuesOf(page: PageRecord, name: FacetName): readonly string[] {
  switch (name) {
    case 'kind':
      return [page.kind];
    case 'audience':
      return [page.audience];
    case 'role':
      return page.roles;
    case 'form':
      return page.forms;
    case 'setting':
      return page.settings;
  }
}

/** Whether a page has one of the chosen values in every facet in which something was chosen. */
export function passes(page: PageRecord, filters: Filters): boolean {
  return facetNames.every((name) => {
    const chosen = filters[name];
    return !chosen?.length || valuesOf(page, name).some((value) => chosen.includes(value));
  });
}

/** Counts per value → lists, most frequent first. */
export function toFacets(counts: (name: FacetName) => Readonly<Record<string, number>>): Facets {
  const list = (name: FacetName) =>
    Object.entries(counts(name))
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { kind: list('kind'), role: list('role'), form: list('form'), setting: list('setting'), audience: list('audience') };
}

/** Pages per value over all pages. */
export function countFacets(pages: readonly PageRecord[]): Facets {
  return toFacets((name) => {
    const counts: Record<string, number> = {};
    for (const page of pages) for (const value of new Set(valuesOf(page, name))) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  });
}
