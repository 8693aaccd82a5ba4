import { boosts } from './boosts';
import type { FacadeAnswer, PageHit } from './facade';
import type { Explanation } from './result';
import type { SearchIndex } from './searchIndex';
import type { TitleMatch } from './titles';

type Boost = Explanation['boosts'][number];

export interface RankedPage extends PageHit {
  readonly boosts: readonly Boost[];
  readonly titleMatch: TitleMatch;
}

/** The part of a score that a list gives. */
export function part(weight: number, value: number, best: number): number {
  return best > 0 ? (weight * value) / best : 0;
}

/**
 * Fused hits → pages in the order that a reader sees: what title, role and language add comes after fusion, so that each
 * can be told apart in an explanation. Ties go to the better title, then to the order of the pages.
 */
export function rankPages(
  index: SearchIndex,
  answer: FacadeAnswer,
  match: (page: number) => TitleMatch,
  reader: { readonly role: string | undefined; readonly foreign: boolean },
): readonly RankedPage[] {
  const { fusion } = answer;
  return answer.hits
    .map((hit): RankedPage => {
      const page = index.pages[hit.page];
      const titleMatch = match(hit.page);
      const fused = part(fusion.text, hit.text, answer.bestText) + part(fusion.vector, hit.cosine, answer.bestCosine);
      const found: Boost[] = [{ name: 'title', amount: boosts.title * titleMatch.ofQuery * titleMatch.ofTitle }];
      if (reader.role !== undefined && page?.roles.includes(reader.role)) found.push({ name: 'role', amount: boosts.role });
      if (page && page.lang !== 'nl') {
        const amount = reader.foreign ? part(boosts.sameLanguage, hit.text, answer.bestText) : -boosts.otherLanguage * fused;
        found.push({ name: 'language', amount });
      }
      const kept = found.filter(({ amount }) => amount !== 0);
      return { ...hit, score: kept.reduce((sum, { amount }) => sum + amount, fused), boosts: kept, titleMatch };
    })
    .sort((a, b) => b.score - a.score || b.titleMatch.ofTitle - a.titleMatch.ofTitle || a.page - b.page);
}
