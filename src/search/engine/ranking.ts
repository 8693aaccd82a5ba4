import { boosts } from './boosts';
import type { FacadeAnswer, PageHit } from './facade';
import { passes } from './facets';
import type { Explanation, Filters } from './result';
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

/** Who asks, as far as it decides an order. */
export interface Reader {
  readonly role: string | undefined;
  readonly foreign: boolean;
  /** Language of the query, when it has pages of its own. */
  readonly language: string | undefined;
  /** Kinds of page that the query asks for by name. */
  readonly kinds: ReadonlySet<string>;
  /** Share of the query, 0–1, that a page holds to the letter. */
  readonly held: (page: number) => number;
  /** The searcher may be a victim: pages for residents speak to them. */
  readonly victim: boolean;
  /** The page with help for anyone; −1 for none. */
  readonly helpPage: number;
  readonly filters: Filters;
}

/**
 * Fused hits → pages in the order that a reader sees: what title, role and language add comes after fusion, so that each
 * can be told apart in an explanation. Ties go to the better title, then to the order of the pages.
 */
export function rankPages(
  index: SearchIndex,
  answer: FacadeAnswer,
  match: (page: number) => TitleMatch,
  reader: Reader,
): readonly RankedPage[] {
  const { fusion } = answer;
  const help = reader.victim && reader.language === undefined && !reader.foreign ? reader.helpPage : -1;
  return [...answer.hits, ...inAnyCase(index, answer, reader, help)]
    .map((hit): RankedPage => {
      const page = index.pages[hit.page];
      const titleMatch = match(hit.page);
      const fused = part(fusion.text, hit.text, answer.bestText) + part(fusion.vector, hit.cosine, answer.bestCosine);
      const found: Boost[] = [{ name: 'title', amount: boosts.title * titleMatch.ofQuery * titleMatch.ofTitle }];
      if (reader.role !== undefined && page?.roles.includes(reader.role)) found.push({ name: 'role', amount: boosts.role });
      if (page && reader.kinds.has(page.kind)) found.push({ name: 'kind', amount: boosts.kind });
      if (page?.kind === 'indicator') found.push({ name: 'signal', amount: -boosts.signal });
      found.push({ name: 'word', amount: boosts.word * reader.held(hit.page) });
      if (page?.audience === 'public' && reader.victim) found.push({ name: 'audience', amount: boosts.audience });
      if (hit.page === help) found.push({ name: 'help', amount: boosts.help });
      if (page && page.lang !== 'nl') {
        found.push({ name: 'language', amount: languageBoost(page.lang, hit, fused, answer, reader) });
      }
      const kept = found.filter(({ amount }) => amount !== 0);
      return { ...hit, score: kept.reduce((sum, { amount }) => sum + amount, fused), boosts: kept, titleMatch };
    })
    .sort((a, b) => b.score - a.score || b.titleMatch.ofTitle - a.titleMatch.ofTitle || a.page - b.page);
}

/** Help is always an answer, in the reader's own language and for who speaks of himself, also when no word of it was typed. */
function inAnyCase(index: SearchIndex, { hits }: FacadeAnswer, { language, filters }: Reader, help: number): PageHit[] {
  if (language === undefined && help < 0) return [];
  const found = new Set(hits.map(({ page }) => page));
  return index.pages.flatMap((page, place) =>
    (page.lang === language || place === help) && !found.has(place) && passes(page, filters)
      ? [{ page: place, score: 0, text: 0, cosine: 0 }]
      : [],
  );
}

function languageBoost(lang: string, hit: PageHit, fused: number, answer: FacadeAnswer, { language, foreign }: Reader): number {
  if (lang === language) return boosts.ownLanguage;
  if (!foreign || language !== undefined) return -boosts.otherLanguage * fused;
  return part(boosts.sameLanguage, hit.text, answer.bestText);
}
