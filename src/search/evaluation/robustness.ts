import { randomNumbers } from '../embedding/random';
import type { CorpusPage } from '../engine/corpus';
import type { EvaluatedEngine } from './types';
import { type WordPages, withoutAccents, wordPages } from './words';

/** How people type a word that stands in the documentation, and the share that must still find a page that holds it. */
export interface Probe {
  readonly kind: string;
  readonly floor: number;
  /** The query for a word; undefined when the word is no case of this kind. */
  spoil(word: string, random: () => number, words: WordPages): string | undefined;
  /** Takes words of all languages; otherwise of Dutch pages. */
  readonly anyLanguage?: boolean;
}

export interface ProbeResult {
  readonly kind: string;
  readonly words: number;
  /** Share with a right page in the first ten. */
  readonly found: number;
  readonly floor: number;
  /** What was typed for which word in vain. */
  readonly missed: readonly { readonly word: string; readonly typed: string }[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words have too many neighbours for an error to be undone. */
const SHORTEST = 6;
const SHORTEST_PART = 4;
const WORDS = 100;
const SEED = 273;

export const probes: readonly Probe[] = [
  { kind: 'heel woord', floor: 0.99, spoil: (word) => word },
  { kind: 'eerste 60%', floor: 0.9, spoil: (word) => word.slice(0, Math.ceil(word.length * 0.6)) },
  { kind: 'letter te kort', floor: 0.98, spoil: (word) => word.slice(0, -1) },
  { kind: 'andere letter', floor: 0.97, spoil: (word, random, words) => unknown(replaceLetter(word, random), words) },
  { kind: 'letter vergeten', floor: 0.96, spoil: (word, random, words) => unknown(dropLetter(word, random), words) },
  { kind: 'letters verwisseld', floor: 0.95, spoil: (word, random, words) => unknown(swapLetters(word, random), words) },
  { kind: 'enkelvoud', floor: 0.9, spoil: (word, _, words) => singularsOf(word).find((one) => isWord(one, words)) },
  { kind: 'los geschreven', floor: 0.8, spoil: (word, _, words) => apart(word, words) },
  {
    kind: 'zonder accenten',
    floor: 1,
    spoil: (word) => (withoutAccents(word) === word ? undefined : withoutAccents(word)),
    anyLanguage: true,
  },
];

/** Types words of the documentation in every way of `probes`, the same words each time. */
export async function probeWords(engine: EvaluatedEngine, pages: readonly CorpusPage[], count = WORDS): Promise<ProbeResult[]> {
  const words = wordPages(pages);
  const results: ProbeResult[] = [];
  for (const probe of probes) {
    const cases = casesOf(probe, words, count);
    const missed: { word: string; typed: string }[] = [];
    for (const { word, typed } of cases) {
      const { pages: found } = await engine.search(typed);
      if (!found.some((page) => words.holds(page, word))) missed.push({ word, typed });
    }
    const { kind, floor } = probe;
    results.push({ kind, floor, words: cases.length, found: cases.length === 0 ? 1 : 1 - missed.length / cases.length, missed });
  }
  return results;
}

/**
 * Up to `count` words that suit the probe, taken at random with a fixed seed. Each word draws its own lot, so that an edited
 * sentence changes a few words of the sample and not all of it: a floor then judges the search, not another hundred words.
 */
export function casesOf({ spoil, anyLanguage = false }: Probe, words: WordPages, count: number): { word: string; typed: string }[] {
  const drawn = (anyLanguage ? words.all : words.dutch)
    .filter((word) => [...word].length >= SHORTEST)
    .map((word) => {
      const random = randomNumbers(seedOf(word));
      return { word, random, lot: random() };
    })
    .sort((one, other) => one.lot - other.lot || (one.word < other.word ? -1 : 1));
  const cases: { word: string; typed: string }[] = [];
  for (const { word, random } of drawn) {
    if (cases.length >= count) break;
    const typed = spoil(word, random, words);
    if (typed !== undefined) cases.push({ word, typed });
  }
  return cases;
}

/** A seed of its own for each word (FNV-1a over its code units). */
function seedOf(word: string): number {
  let seed = 0x811c9dc5 ^ SEED;
  for (let at = 0; at < word.length; at++) seed = Math.imul(seed ^ word.charCodeAt(at), 0x01000193);
  return seed >>> 0;
}

/** Any letter but the first: people hardly ever mistype that one. */
function place(word: string, random: () => number): number {
  return 1 + Math.floor(random() * (word.length - 1));
}

function replaceLetter(word: string, random: () => number): string {
  const at = place(word, random);
  const others = LETTERS.replace(word[at] ?? '', '');
  return word.slice(0, at) + others[Math.floor(random() * others.length)] + word.slice(at + 1);
}

function dropLetter(word: string, random: () => number): string {
  const at = place(word, random);
  return word.slice(0, at) + word.slice(at + 1);
}

function swapLetters(word: string, random: () => number): string {
  const at = Math.min(place(word, random), word.length - 2);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

/** An error that makes another word of the documentation is no error any more; nor is a swap of equal letters. */
function unknown(typed: string, words: WordPages): string | undefined {
  return isWord(typed, words) ? undefined : typed;
}

function isWord(word: string, { dutch }: WordPages): boolean {
  let [low, high] = [0, dutch.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dutch[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return dutch[low] === word;
}

/** What the word would be in the singular, if it is a plural: *lonen* → *loon*, *kassen* → *kas*, *huizen* → *huis*, *meldingen* → *melding*. */
export function singularsOf(word: string): string[] {
  if (/[^s]s$/.test(word)) return [word.slice(0, -1)];
  const root = /^(.{3,})en$/.exec(word)?.[1];
  if (root === undefined) return [];
  const hardened = root.replace(/v$/, 'f').replace(/z$/, 's');
  const doubled = /[^aeiou][aeou][^aeiou]$/.test(hardened) ? [hardened.replace(/([aeou])([^aeiou])$/, '$1$1$2')] : [];
  return [...doubled, hardened, ...(/([bdfgklmnprst])\1$/.test(root) ? [root.slice(0, -1)] : []), `${root}e`];
}

/** *huisbaas* → *huis baas*, when both are words of the documentation by themselves. */
function apart(word: string, words: WordPages): string | undefined {
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (isWord(head, words) && isWord(tail, words)) return `${head} ${tail}`;
  }
  return undefined;
}
