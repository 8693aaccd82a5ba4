import { analyseText } from '../dutch/analyseText';
import { FOREIGN, type IndexToken, type Splitter } from '../dutch/types';
import { limits } from './boosts';
import type { MarkedText } from './result';

/** What to mark, and how much each is worth in choosing what to show. */
export interface Wanted {
  /** Stem → worth. */
  readonly stems: ReadonlyMap<string, number>;
  /** Beginnings of the word being typed, behind the tilde for other languages. */
  readonly prefixes: readonly { readonly prefix: string; readonly worth: number }[];
}

/** Words of the query itself are worth at least this. */
const ASKED = 0.35;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly worth: number;
}

/** Marks every wanted word in a text that is shown whole, such as a title. */
export function markWords(text: string, lang: string, split: Splitter, wanted: Wanted): MarkedText {
  return { text, marks: merge(placesIn(text, lang, split, wanted)) };
}

/** The piece of a text with the most wanted words, cut between words; the beginning when there are none. Newlines become spaces. */
export function excerptOf(text: string, lang: string, split: Splitter, wanted: Wanted): MarkedText {
  const places = placesIn(text, lang, split, wanted);
  const [from, to] = bestWindow(text, places);
  const before = from > 0 ? '… ' : '';
  const shown = `${before}${text.slice(from, to).replaceAll('\n', ' ')}${to < text.length ? ' …' : ''}`;
  const move = before.length - from;
  const marks = merge(places.filter(({ start, end }) => start >= from && end <= to)).map(
    ([start, end]) => [start + move, end + move] as const,
  );
  return { text: shown, marks };
}

function placesIn(text: string, lang: string, split: Splitter, wanted: Wanted): Place[] {
  if (wanted.stems.size === 0 && wanted.prefixes.length === 0) return [];
  return analyseText(text, { lang, split }).flatMap((token) => {
    const worth = worthOf(token, wanted);
    return worth > 0 ? [{ start: token.start, end: token.end, term: token.stem, worth }] : [];
  });
}

function worthOf({ surface, stem, parts }: IndexToken, { stems, prefixes }: Wanted): number {
  const whole = stems.get(stem) ?? 0;
  // A compound is marked for a part that was asked for, not for one that the thesaurus brought in.
  const ofParts = parts.reduce((best, each) => Math.max(best, stems.get(each.stem) ?? 0), 0);
  const part = ofParts >= ASKED ? ofParts / 2 : 0;
  const begun = prefixes.reduce(
    (best, { prefix, worth }) => (prefix !== FOREIGN && surface.startsWith(prefix) ? Math.max(best, worth) : best),
    0,
  );
  return Math.max(whole, part, begun);
}

/** Slides a window over the places; a word that is there already adds a tenth. Ties go to the first. */
function bestWindow(text: string, places: readonly Place[]): readonly [from: number, to: number] {
  if (text.length <= limits.excerpt) return [0, text.length];
  let best = { worth: 0, start: 0 };
  for (const [i, first] of places.entries()) {
    const seen = new Set<string>();
    let worth = 0;
    for (const place of places.slice(i)) {
      if (place.end - first.start > limits.excerpt * 0.8) break;
      worth += seen.has(place.term) ? place.worth / 10 : place.worth;
      seen.add(place.term);
    }
    if (worth > best.worth + 1e-9) best = { worth, start: first.start };
  }
  const from = sentenceStart(text, best.start);
  return [from, wordEnd(text, from + limits.excerpt)];
}

/** The beginning of the sentence or line when that is near, else of a word a little before. */
function sentenceStart(text: string, at: number): number {
  const earliest = Math.max(0, at - limits.excerpt / 3);
  for (let i = at; i > earliest; i--) {
    if (text[i - 1] === '\n' || (text[i - 1] === ' ' && /[.!?:]/.test(text[i - 2] ?? ''))) return i;
  }
  if (earliest === 0) return 0;
  const space = text.indexOf(' ', earliest);
  return space < 0 || space >= at ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at));
  return space > at - limits.excerpt / 2 ? space : at;
}

/** Marks in order, without overlap. */
function merge(places: readonly Place[]): (readonly [number, number])[] {
  const marks: [number, number][] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
