import type { ExactProblem } from '../result';

/** lunr's complaint about a query. */
export interface ParseError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Fields of exact mode by the name that people type before a colon. */
export const exactFields = ['titel', 'kop', 'tekst'] as const;

interface Explanation {
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
  readonly example: string;
}

/** lunr's messages → what an editor can do about it. The first pattern that matches counts. */
const explanations: readonly Explanation[] = [
  {
    pattern: /^unrecognised field/,
    message: (found) => `“${found}” is geen veld. Zoek in titel, kop of tekst, of zet een \\ voor de dubbele punt.`,
    example: 'titel:paspoort',
  },
  {
    pattern: /^edit distance must be numeric|^expecting edit distance/,
    message: () => 'Na ~ hoort een getal: het aantal letters dat anders mag zijn.',
    example: 'paspoort~1',
  },
  {
    pattern: /^boost must be numeric|^expecting boost/,
    message: () => 'Na ^ hoort een getal: hoe zwaar het woord telt.',
    example: 'paspoort^2 werkgever',
  },
  {
    pattern: /^expecting term or field|^unrecognised presence/,
    message: (found) => `Na ${found} hoort meteen een woord, zonder spatie.`,
    example: '+paspoort -kopie',
  },
  {
    pattern: /^expecting term/,
    message: () => 'Na de dubbele punt hoort meteen een woord, zonder spatie.',
    example: 'titel:paspoort',
  },
  {
    pattern: /^expected either a field or a term/,
    message: (found) => `“${found}” staat op een plek waar een woord hoort.`,
    example: '+paspoort werkgever*',
  },
];

/** A parse error of lunr → a problem in Dutch, with its place and a query that works. */
export function explainProblem(query: string, { message, start, end }: ParseError): ExactProblem {
  const from = Math.max(0, Math.min(start, query.length));
  const to = Math.max(from, Math.min(end, query.length));
  // lunr points between two signs when it expected more: then the sign before is shown.
  const at = from < to ? ([from, to] as const) : ([Math.max(0, from - 1), Math.max(1, to)] as const);
  const explanation = explanations.find(({ pattern }) => pattern.test(message));
  return {
    message: explanation?.message(query.slice(...at)) ?? 'Deze zoekopdracht kan niet worden gelezen.',
    at,
    example: explanation?.example ?? '+paspoort -kopie werkgever*',
  };
}

/** lunr's time grows about tenfold with each letter that may differ, and fast with the length of the word: `~4` takes seconds, `~9` never ends. */
const fuzzy = { edits: 2, letters: 32 } as const;

/** What lunr could read, but not find in time. */
export function costlyProblem(query: string): ExactProblem | undefined {
  for (const { index, 0: whole, 1: word = '', 2: edits } of query.matchAll(/((?:\\.|[^\s:~\\-])*)(?:~(\d+))?/g)) {
    if (edits === undefined) continue;
    const tilde = index + word.length;
    const [end, example] = [index + whole.length, 'paspoort~1'];
    if (Number(edits) > fuzzy.edits) return { message: 'Na ~ hoort 1 of 2: zo veel letters mogen anders zijn.', at: [tilde, end], example };
    if (word.length > fuzzy.letters)
      return { message: `Een woord met ~ heeft ten hoogste ${fuzzy.letters} letters.`, at: [index, end], example };
  }
  return undefined;
}
