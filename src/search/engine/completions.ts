import type { QueryAnalysis } from '../dutch/types';
import type { RankedPage } from './ranking';
import type { SearchIndex } from './searchIndex';

const rule = {
  /** Pages that stay where they are: those that fit best. */
  kept: 5,
  /** Up to here room is made for other words. */
  first: 10,
  /** Pages further down are not looked at. */
  deepest: 60,
  /** Words that a beginning may become; of more the most frequent ones. */
  words: 24,
} as const;

/** Whether a page holds a word just as it is written. */
export type HoldsWord = (page: number, word: string) => boolean;

/**
 * Who types *stro* may go on to *stroom* or to *stroken*, and the pages that fit best may all hold the same one. So of the first
 * ten, the last five are pages that hold a word that those above do not, in the order that they were in. A single word only: more
 * words say what is meant.
 * @param analysis of one word
 * @returns the same pages; those that moved up with a boost that says so
 */
export function completionsInSight(
  index: SearchIndex,
  ranked: readonly RankedPage[],
  analysis: QueryAnalysis,
  holds: HoldsWord,
): readonly RankedPage[] {
  const open = new Set(wordsBegun(index, analysis));
  if (open.size < 2 || ranked.length <= rule.kept) return ranked;
  const cover = ({ page }: RankedPage): boolean => {
    let isNew = false;
    for (const word of open) {
      if (!holds(page, word)) continue;
      open.delete(word);
      isNew = true;
    }
    return isNew;
  };
  const kept = ranked.slice(0, rule.kept);
  kept.forEach(cover);
  const raised: RankedPage[] = [];
  for (const page of ranked.slice(rule.kept, rule.deepest)) {
    if (open.size === 0 || raised.length >= rule.first - rule.kept) break;
    if (cover(page)) raised.push(page);
  }
  const moved = raised.filter((page) => ranked.indexOf(page) >= rule.first);
  // Each that moves up takes the place of the last one that shows no other word.
  const others = ranked.slice(rule.kept, rule.first).filter((page) => !raised.includes(page));
  const leaving = others.slice(others.length - moved.length);
  const above = ranked.slice(0, rule.first).filter((page) => !leaving.includes(page));
  const below = ranked.slice(rule.kept).filter((page) => !above.includes(page) && !moved.includes(page));
  return [...above, ...between(moved, above.at(-1)?.score ?? 0, below[0]?.score ?? 0), ...below];
}

/** Pages with scores that fall from one to the other, so that an explanation still adds up. */
function between(pages: readonly RankedPage[], above: number, below: number): RankedPage[] {
  return pages.map((page, place) => {
    const score = below + ((above - below) * (pages.length - place)) / (pages.length + 1);
    return { ...page, score, boosts: [...page.boosts, { name: 'completion' as const, amount: score - page.score }] };
  });
}

function wordsBegun({ lexicon: { surfaces } }: SearchIndex, { terms, words: [typed] }: QueryAnalysis): string[] {
  const begun = terms.flatMap((term) =>
    term.space === 'surface' ? Array.from({ length: term.to - term.from }, (_, i) => term.from + i) : [],
  );
  const frequent = begun
    .filter((place) => surfaces.frequency(place) > 0)
    .sort((a, b) => surfaces.frequency(b) - surfaces.frequency(a) || a - b);
  const own = typed && begun.length > 0 && surfaces.has(typed.surface) ? [typed.surface] : [];
  return [...own, ...frequent.slice(0, rule.words).map((place) => surfaces.termAt(place))];
}
