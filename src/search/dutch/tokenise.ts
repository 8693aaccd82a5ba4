import { fold } from './fold';
import { DIGIT, isLatin, LETTER } from './latin';
import { references } from './references';
import type { Token } from './types';

/** Letters and digits of any script, with their marks; an apostrophe only before a letter. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u0640\u200b-\u200d]|['’‘`´ʼ](?=\p{L}))*/gu;
const LATIN_WORD = new RegExp(`[${LETTER}${DIGIT}](?:[${LETTER}${DIGIT}\u00ad]|['’‘\`´](?=[${LETTER}]))*`, 'g');
const HYPHENS = /^[-‐‑–]$/;
const LONGEST_JOIN = 40;

/** Words and references of a text, in order. Offsets count into the text as given, so that they can be marked in it. */
export function tokenise(text: string): Token[] {
  const found = references(text);
  const words: Token[] = [];
  let next = 0;
  for (const match of text.matchAll(isLatin(text) ? LATIN_WORD : WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < found.length && (found[next]?.end ?? 0) <= start) next += 1;
    if (covered(found[next], start, end)) continue;
    const surface = surfaceOf(match[0], text.slice(end, end + 3));
    if (surface !== '') words.push({ surface, start, end, kind: 'word', pieces: [] });
  }
  const tokens: Token[] = [...words, ...hyphenated(words, text)];
  for (const { canonical, pieces, start, end } of found) tokens.push({ surface: canonical, start, end, kind: 'reference', pieces });
  return tokens.sort((a, b) => a.start - b.start || b.end - a.end);
}

function covered(reference: { start: number; end: number } | undefined, start: number, end: number): boolean {
  return reference !== undefined && start < reference.end && reference.start < end;
}

/** *foto's* is *foto*; *art. 5* is *artikel 5*. */
function surfaceOf(raw: string, after: string): string {
  const folded = fold(raw).replace(/'s$/, '').replaceAll("'", '');
  return folded === 'art' && /^\.? ?\d/.test(after) ? 'artikel' : folded;
}

/** *e-mail* may be looked for as *email*: words of letters with one hyphen between them, as one token over them all. */
function hyphenated(words: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && HYPHENS.test(text.slice(words[to - 1]?.end, words[to]?.start))) to += 1;
    const run = words.slice(from, to);
    const first = run[0];
    const last = run.at(-1);
    const surface = run.map((word) => word.surface).join('');
    if (run.length > 1 && first && last && surface.length <= LONGEST_JOIN && !/\p{N}/u.test(surface)) {
      joined.push({ surface, start: first.start, end: last.end, kind: 'word', pieces: [], joined: true });
    }
    from = to;
  }
  return joined;
}
