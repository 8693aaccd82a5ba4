import { NO_COMPOUNDS, NO_PARTS } from './exceptions';
import type { Splitter, Vocabulary } from './types';

const SHORTEST_WORD = 8;
const SHORTEST_PART = 4;
const MOST_PARTS = 4;
const LONGEST_WORD = 48;
/** What Dutch puts between the parts, and what each costs: a bare seam is best, an `s` next. */
const LINKS: readonly (readonly [link: string, cost: number])[] = [
  ['', 0],
  ['s', 0.1],
  ['en', 0.4],
  ['er', 0.4],
  ['e', 0.4],
  ['n', 0.4],
];
/** The links by themselves, cheapest first: two words of a query may be written as one with any of them between. */
export const SEAMS: readonly string[] = LINKS.map(([link]) => link);
const PART_COST = 0.35;
const LIMIT = 20_000;

/**
 * Splits compounds with a dictionary of surface words. Of all ways to cut a word of at least 8 letters in 2 to 4 dictionary
 * words of at least 4, with or without a link between them, it takes the one with the highest
 * `mean(ln count) − .35·(parts − 1) − cost of the links`; at a tie the first one with the fewest parts and the longest first part.
 *
 * @param count how often the word occurs; 0 when the dictionary does not have it
 */
export function splitter(count: (surface: string) => number): Splitter {
  const memory = new Map<string, readonly string[]>();
  return (surface) => {
    const known = memory.get(surface);
    if (known) return known;
    const parts = mayBeCompound(surface) ? bestSplit(surface, partScore(count)) : [];
    if (memory.size >= LIMIT) memory.clear();
    memory.set(surface, parts);
    return parts;
  };
}

/** The index itself as dictionary: parts that it does not hold cannot help anyway. */
export function vocabularySplitter(surfaces: Vocabulary): Splitter {
  return splitter((surface) => {
    const index = surfaces.indexOf(surface);
    return index < 0 ? 0 : surfaces.frequency(index) + 1;
  });
}

/** What the build reports: every word that is split and was not on the list of splits that an editor has seen. */
export function newSplits(surfaces: Iterable<string>, split: Splitter, seen: ReadonlySet<string>): string[] {
  const report: string[] = [];
  for (const surface of surfaces) {
    const parts = split(surface);
    const line = `${surface} = ${parts.join(' + ')}`;
    if (parts.length > 0 && !seen.has(line)) report.push(line);
  }
  return report.sort();
}

function mayBeCompound(surface: string): boolean {
  return surface.length >= SHORTEST_WORD && surface.length <= LONGEST_WORD && /^\p{L}+$/u.test(surface) && !NO_COMPOUNDS.has(surface);
}

/** Logarithm of the count, −∞ for what can be no part. */
function partScore(count: (surface: string) => number): (part: string) => number {
  return (part) => (part.length < SHORTEST_PART || NO_PARTS.has(part) ? Number.NEGATIVE_INFINITY : Math.log(count(part)));
}

interface Cut {
  readonly score: number;
  readonly parts: readonly string[];
}

/** Per number of parts the score is a sum, so that a table over (letters used, parts used) finds the best. */
function bestSplit(word: string, score: (part: string) => number): readonly string[] {
  const scores = new Map<number, number>();
  const scoreOf = (from: number, to: number): number => {
    const key = from * 64 + to;
    let value = scores.get(key);
    if (value === undefined) {
      value = score(word.slice(from, to));
      scores.set(key, value);
    }
    return value;
  };
  let best: Cut = { score: Number.NEGATIVE_INFINITY, parts: [] };
  for (let parts = 2; parts <= Math.min(MOST_PARTS, Math.floor(word.length / SHORTEST_PART)); parts += 1) {
    const cut = bestCut(word, parts, scoreOf);
    const total = cut === undefined ? Number.NEGATIVE_INFINITY : cut.score - PART_COST * (parts - 1);
    if (cut && total > best.score) best = { score: total, parts: cut.parts };
  }
  return best.parts;
}

/** Best way to cut `word` into exactly `total` parts; the score lacks the price of the number of parts. */
function bestCut(word: string, total: number, scoreOf: (from: number, to: number) => number): Cut | undefined {
  const memory = new Map<number, Cut | undefined>();
  const from = (start: number, left: number): Cut | undefined => {
    const key = start * 8 + left;
    if (memory.has(key)) return memory.get(key);
    let best: Cut | undefined;
    const last = word.length - SHORTEST_PART * (left - 1);
    for (let end = left === 1 ? word.length : last; end >= start + SHORTEST_PART; end -= 1) {
      const own = scoreOf(start, end) / total;
      if (own === Number.NEGATIVE_INFINITY) {
        if (left === 1) break;
        continue;
      }
      if (left === 1) {
        best = { score: own, parts: [word.slice(start, end)] };
        break;
      }
      for (const [link, cost] of LINKS) {
        if (!word.startsWith(link, end)) continue;
        const rest = from(end + link.length, left - 1);
        if (rest === undefined) continue;
        const score = own - cost + rest.score;
        if (best === undefined || score > best.score) best = { score, parts: [word.slice(start, end), ...rest.parts] };
      }
    }
    memory.set(key, best);
    return best;
  };
  return from(0, total);
}
