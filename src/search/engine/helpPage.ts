import type { SearchIndex } from './searchIndex';

/**
 * The page that helps whoever is in trouble, whatever was asked: the one that the thesaurus names first for most of the concepts
 * by which victims are known. −1 when this version has none.
 */
export function helpPageOf({ pages, core }: Pick<SearchIndex, 'pages' | 'core'>): number {
  const votes = new Map<number, number>();
  const places = new Map(pages.map(({ id, audience }, place) => [id, audience === 'public' ? place : -1]));
  for (const { help, pages: ids } of core.words.thesaurus.concepts) {
    const page = places.get(ids[0] ?? '') ?? -1;
    if (help === 'victim' && page >= 0) votes.set(page, (votes.get(page) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
}
