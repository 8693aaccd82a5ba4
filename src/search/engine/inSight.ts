import type { RankedPage } from './ranking';
import type { SearchIndex } from './searchIndex';

const rule = {
  /** A story has as many words; jargon and titles have fewer. */
  words: 4,
  /** First pages that are seen at once; the last of them makes room. */
  first: 3,
} as const;

/** What one sees or lives through, told by whoever it may be. */
const told: ReadonlySet<string> = new Set(['indicator', 'form', 'setting']);

/**
 * Who tells in plain words what is going on may be living through it, and not say so (*ziek geworden nu uit caravan gezet*). Then
 * the best page for residents is one of the first three. It costs staff a line, and a victim that misses it far more.
 * @param words number of words that were typed
 * @returns the same pages; one of them with a boost that brings it to the third place
 */
export function residentsInSight({ pages }: SearchIndex, ranked: readonly RankedPage[], words: number): readonly RankedPage[] {
  const [best, above] = [ranked[0], ranked[rule.first - 2]];
  const below = ranked[rule.first - 1];
  if (words < rule.words || !best || !above || !below || !told.has(pages[best.page]?.kind ?? '')) return ranked;
  const isForResidents = ({ page }: RankedPage): boolean => pages[page]?.audience === 'public' && pages[page]?.lang === 'nl';
  const place = ranked.findIndex(isForResidents);
  const found = ranked[place];
  if (place < rule.first || !found) return ranked;
  const score = (above.score + below.score) / 2;
  const raised = { ...found, score, boosts: [...found.boosts, { name: 'residents' as const, amount: score - found.score }] };
  return [...ranked.slice(0, rule.first - 1), raised, ...ranked.slice(rule.first - 1).filter((page) => page !== found)];
}
