import { distance, prefixDistance } from './distance';
import { soundOf } from './phonetic';
import { FOREIGN, type Vocabulary } from './types';

/** A word of the vocabulary that an unknown word may be meant for. */
export interface Candidate {
  readonly surface: string;
  /** 0–.85; falls with the share of letters that differ. */
  readonly weight: number;
}

export interface Nearby {
  /** Whole words, best first: at most 5, all within .1 of the best. `limit` lowers the number of differences allowed. */
  words(surface: string, limit?: number): Candidate[];
  /** Words of which the beginning looks like `surface`, one difference at most: best first, at most 3. */
  beginnings(surface: string): Candidate[];
}

const SHORTEST = 4;
const MOST = 5;
const WITHIN = 0.1;
const FARTHEST = 0.22;
const BASE = 0.85;
const SLOPE = 1.8;
const OTHER_FIRST_LETTER = 0.05;
const SAME_SOUND = 0.6;
const COMPLETION = 0.5;

/** Differences allowed in a word of this many letters. */
const allowed = (length: number): number => (length < SHORTEST ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/**
 * Looks for near words in the Dutch part of a vocabulary. Every surface is compared by length and by a mask of its letters
 * first (two words at distance k differ in at most 2k letters), which leaves few for the real distance: nothing within the
 * bounds is missed, unlike with trigrams. Words with the same sound key count as nearer than their letters say.
 */
export function nearby(surfaces: Vocabulary): Nearby {
  const [foreignFrom, foreignTo] = surfaces.prefixRange(FOREIGN);
  const masks = new Int32Array(surfaces.size);
  const lengths = new Uint8Array(surfaces.size);
  const bySound = new Map<string, number[]>();
  for (let index = 0; index < surfaces.size; index += 1) {
    if (index >= foreignFrom && index < foreignTo) continue;
    const term = surfaces.termAt(index);
    if (term.length < SHORTEST || /[\p{N}:/]/u.test(term)) continue;
    masks[index] = letterMask(term);
    lengths[index] = Math.min(term.length, 255);
    const sound = soundOf(term);
    const same = bySound.get(sound);
    if (same) same.push(index);
    else bySound.set(sound, [index]);
  }

  const words = (surface: string, limit = 3): Candidate[] => {
    const most = Math.min(allowed(surface.length), limit);
    const sound = soundOf(surface);
    const found: Candidate[] = [];
    const consider = (index: number, edits: number): void => {
      const term = surfaces.termAt(index);
      const weight = weightOf(surface, term, edits, sound === soundOf(term));
      if (weight !== undefined) found.push({ surface: term, weight: weight + evidence(surfaces.frequency(index)) });
    };
    if (most === 0) return [];
    const mask = letterMask(surface);
    for (let index = 0; index < masks.length; index += 1) {
      const length = lengths[index] ?? 0;
      if (length === 0 || Math.abs(length - surface.length) > most || bitCount((masks[index] ?? 0) ^ mask) > 2 * most) continue;
      const edits = distance(surface, surfaces.termAt(index), most);
      if (edits <= most) consider(index, edits);
    }
    for (const index of bySound.get(sound) ?? []) {
      const edits = distance(surface, surfaces.termAt(index), most);
      if (edits > most) consider(index, edits);
    }
    found.sort(byWeight);
    const best = found[0]?.weight ?? 0;
    return found.filter(({ weight }) => weight >= best - WITHIN).slice(0, MOST);
  };

  const beginnings = (surface: string): Candidate[] => {
    if (surface.length < 5) return [];
    const mask = letterMask(surface);
    const found: Candidate[] = [];
    for (let index = 0; index < masks.length; index += 1) {
      if ((lengths[index] ?? 0) < surface.length || bitCount(mask & ~(masks[index] ?? 0)) > 1) continue;
      const term = surfaces.termAt(index);
      if (prefixDistance(surface, term, 1) > 1) continue;
      const penalty = term.startsWith(surface.slice(0, 1)) ? 0 : 2 * OTHER_FIRST_LETTER;
      found.push({ surface: term, weight: COMPLETION - penalty + evidence(surfaces.frequency(index)) });
    }
    return found.sort(byWeight).slice(0, 3);
  };

  return { words, beginnings };
}

/** Undefined when too far. One difference is always near enough: people mistype short words too. */
function weightOf(surface: string, term: string, edits: number, sameSound: boolean): number | undefined {
  const share = edits / Math.max(surface.length, term.length);
  if (edits > 1 && share > FARTHEST && !sameSound) return undefined;
  const swapped = surface[0] === term[1] && surface[1] === term[0];
  const firstDiffers = surface[0] !== term[0] && !swapped && !sameSound;
  if (firstDiffers && edits > 1 && edits >= allowed(surface.length)) return undefined;
  const relative = Math.min(share, 0.3) * (sameSound ? SAME_SOUND : 1) + (firstDiffers ? OTHER_FIRST_LETTER : 0);
  return BASE * (1 - SLOPE * relative);
}

/** Breaks ties: a word of many sections is likelier than one of few. At most .04. */
const evidence = (frequency: number): number => Math.min(0.04, 0.01 * Math.log1p(frequency));

const byWeight = (a: Candidate, b: Candidate): number => b.weight - a.weight || (a.surface < b.surface ? -1 : 1);

/** One bit per letter of the alphabet; what is not a–z shares the rest. */
function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index) - 97;
    mask |= 1 << (code >= 0 && code < 26 ? code : 26 + (code & 3));
  }
  return mask;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
