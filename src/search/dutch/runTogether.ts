import { isQueryStopWord, isStopWord } from './stopWords';
import type { Vocabulary } from './types';

/** Shorter words may be a compound or a typing error; those are looked at first. */
const SHORTEST = 11;
const LONGEST = 60;
const SHORTEST_PIECE = 2;
/** Every piece costs this, in logarithms of counts: few long words win from many short ones. */
const PIECE_COST = 4;
/** A little word counts as one that this many sections hold. */
const LITTLE_WORD = 30;

/**
 * Cuts words that someone typed without spaces: *mijnbaashoudtmijngeld*. Every piece is a word of the vocabulary or a little
 * word, at least two say something, and the cut with the most letters in frequent, long words wins.
 * @returns lengths of the pieces, or nothing when the word cannot be cut whole
 */
export function runTogether(surface: string, surfaces: Vocabulary): readonly string[] {
  if (surface.length < SHORTEST || surface.length > LONGEST || !/^\p{L}+$/u.test(surface)) return [];
  const worthOf = (piece: string): number => {
    if (isStopWord(piece) || isQueryStopWord(piece))
      return piece.length < SHORTEST_PIECE ? Number.NEGATIVE_INFINITY : Math.log(LITTLE_WORD);
    const place = piece.length < SHORTEST_PIECE + 1 ? -1 : surfaces.indexOf(piece);
    return place < 0 ? Number.NEGATIVE_INFINITY : Math.log(1 + surfaces.frequency(place)) + piece.length / 2;
  };
  const best: { score: number; from: number }[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= surface.length; end += 1) {
    best[end] = { score: Number.NEGATIVE_INFINITY, from: 0 };
    for (let from = Math.max(0, end - 25); from <= end - SHORTEST_PIECE; from += 1) {
      const before = best[from]?.score ?? Number.NEGATIVE_INFINITY;
      if (before === Number.NEGATIVE_INFINITY) continue;
      const score = before + worthOf(surface.slice(from, end)) - PIECE_COST;
      if (score > (best[end]?.score ?? 0)) best[end] = { score, from };
    }
  }
  if ((best[surface.length]?.score ?? Number.NEGATIVE_INFINITY) === Number.NEGATIVE_INFINITY) return [];
  const pieces: string[] = [];
  for (let end = surface.length; end > 0; end = best[end]?.from ?? 0) pieces.unshift(surface.slice(best[end]?.from ?? 0, end));
  return pieces.filter((piece) => !isQueryStopWord(piece)).length >= 2 ? pieces : [];
}
