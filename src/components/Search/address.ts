import { type FacetName, type Filters, facetNames } from '../../search/engine/result';

/** What the address of the search page says. */
export interface SearchAddress {
  readonly query: string;
  readonly filters: Filters;
  readonly exact: boolean;
  /** A version other than the newest. */
  readonly version?: string;
}

export const searchPath = '/zoeken/';

/** Facets by the name that the address uses. */
const parameters: Record<FacetName, string> = { kind: 'soort', role: 'rol', form: 'vorm', setting: 'plek', audience: 'voor' };
const longestQuery = 500;
const safeValue = /^[\w.-]{1,80}$/;

/** `?q=paspoort&soort=indicator&soort=law` → what to search. Never throws: what cannot be read is left out. */
export function readAddress(search: string): SearchAddress {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = params.getAll(parameters[name]).filter((value) => safeValue.test(value));
    if (values.length > 0) filters[name] = [...new Set(values)];
  }
  const version = params.get('versie') ?? '';
  return {
    query: (params.get('q') ?? '').slice(0, longestQuery),
    filters,
    exact: params.get('modus') === 'exact',
    ...(safeValue.test(version) ? { version } : {}),
  };
}

/** The other way around; empty without anything to say, else with a question mark in front. */
export function writeAddress({ query, filters, exact, version }: SearchAddress): string {
  const params = new URLSearchParams();
  const text = query.trim().slice(0, longestQuery);
  if (text !== '') params.set('q', text);
  for (const name of facetNames) for (const value of filters[name] ?? []) params.append(parameters[name], value);
  if (exact) params.set('modus', 'exact');
  if (version !== undefined) params.set('versie', version);
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** Adds a value to a facet, or takes it away. */
export function toggleFilter(filters: Filters, name: FacetName, value: string): Filters {
  const chosen = filters[name] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const { [name]: _, ...others } = filters;
  return next.length > 0 ? { ...others, [name]: next } : others;
}
