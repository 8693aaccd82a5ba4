import { DIGIT, isLatin, LETTER } from './latin';

/** A number by which people look something up, found in a text. */
export interface Reference {
  /** The one form in which it is indexed: `273f`, `b8/3`, `3:3`, `08005151`, `36547`. */
  readonly canonical: string;
  readonly pieces: readonly string[];
  readonly start: number;
  readonly end: number;
}

type Kind = 'phone' | 'paragraph' | 'grouped' | 'article' | 'lettered';

interface Patterns {
  readonly of: Readonly<Record<Kind, RegExp>>;
  /** What a text must hold to be worth the slower look; most hold nothing but 112. */
  readonly worth: Readonly<Record<Kind, RegExp>>;
}

/** @param letter, digit classes for between brackets */
function patternsOver(letter: string, digit: string, unicode: '' | 'u'): Patterns {
  const [alone, closed] = [`(?<![${letter}${digit}])`, `(?![${letter}${digit}])`];
  const notAfterNumber = (signs: string): string => `(?<![${digit}][${signs}])`;
  const pattern = (source: string, flags = 'g'): RegExp => new RegExp(source, flags + unicode);
  return {
    of: {
      // Start of a Dutch telephone number and the groups of digits after it.
      phone: pattern(`${alone}(?:(?:\\+|00)31[ -]?(?:\\(0\\))?|\\(?(?=0))(\\d+)\\)?((?:(?: ?[-–] ?|[ .])\\d+)*)${closed}`),
      // Paragraph of the Vreemdelingencirculaire and the like: B8/3, B8 3, b8-3, B8/3.1. A loose letter only with a slash.
      paragraph: pattern(
        `${alone}(?:([${letter}])(\\d{1,2})(?: ?[/–-] ?|[. ])|([${letter}]) (\\d{1,2}) ?/ ?)(\\d{1,3})((?:[/.]\\d{1,3})*)${closed}`,
      ),
      // Thousands as people write them, files of parliament included: 36 547, 1.500.
      grouped: pattern(`${alone}${notAfterNumber('.,: ')}([1-9]\\d{0,2})((?:[. ]\\d{3})+)${closed}(?![.,:]\\d)`),
      // Article of a law in chapters, or a time: 3:3, 2.38, 10:30.
      article: pattern(`${alone}${notAfterNumber('.:')}(\\d{1,3})((?:[.:]\\d{1,3})+)([a-z]{0,2})${closed}(?![.:]\\d)`, 'gi'),
      // Article with a letter: 273f, 273 f, 197a.
      lettered: pattern(`${alone}(\\d{1,4})(?:([a-z]{1,2})| ([a-z]))${closed}(?!['’])`, 'gi'),
    },
    worth: {
      phone: /0|\+/,
      paragraph: pattern(`[${letter}]\\d|[${letter}] \\d{1,2} ?/`, ''),
      grouped: /\d[. ]\d{3}/,
      article: /\d[.:]\d/,
      lettered: /\d ?[a-z]/i,
    },
  };
}

const latin = patternsOver(LETTER, DIGIT, '');
let unicode: Patterns | undefined;

function patternsFor(text: string): Patterns {
  if (isLatin(text)) return latin;
  unicode ??= patternsOver('\\p{L}', '\\p{N}', 'u');
  return unicode;
}

const NONE: readonly RegExpExecArray[] = [];

/** Groups of two digits of a phone number occur everywhere. */
const SHORTEST_PIECE = 3;

/** All references of a text, in order, none overlapping; the more telling kinds go first. */
export function references(text: string): Reference[] {
  if (!/\d/.test(text)) return [];
  const { of, worth } = patternsFor(text);
  const all = (kind: Kind) => (worth[kind].test(text) ? text.matchAll(of[kind]) : NONE);
  const found: Reference[] = [];
  const add = (canonical: string, pieces: readonly string[], start: number, end: number): void => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ canonical, pieces, start, end });
  };
  for (const match of all('phone')) addPhone(match, add);
  for (const match of all('paragraph')) {
    const letter = (match[1] ?? match[3] ?? '').toLowerCase();
    const head = `${letter}${match[2] ?? match[4] ?? ''}`;
    const tail = [match[5] ?? '', ...(match[6] ?? '').split(/[/.]/)].filter((part) => part !== '');
    const canonical = [head, ...tail].join('/');
    const pieces = tail.map((_, index) => [head, ...tail.slice(0, index)].join('/'));
    add(canonical, pieces, match.index, match.index + match[0].length);
  }
  for (const match of all('grouped')) {
    const groups = match[0].split(/[. ]/);
    add(groups.join(''), match[0].includes(' ') ? groups : [], match.index, match.index + match[0].length);
  }
  for (const match of all('article')) {
    const numbers = [match[1] ?? '', ...(match[2] ?? '').split(/[.:]/)].filter((part) => part !== '');
    const letters = (match[3] ?? '').toLowerCase();
    const bare = numbers.join(':');
    add(`${bare}${letters}`, letters === '' ? [] : [bare], match.index, match.index + match[0].length);
  }
  for (const match of all('lettered')) {
    const digits = match[1] ?? '';
    add(`${digits}${(match[2] ?? match[3] ?? '').toLowerCase()}`, [digits], match.index, match.index + match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Numbers for a service (0800, 0900 …) have 8 or 11 digits, all others 10; the first whole number in the groups counts. */
function addPhone(match: RegExpMatchArray, add: (canonical: string, pieces: readonly string[], start: number, end: number) => void): void {
  const start = match.index ?? 0;
  const first = match[1] ?? '';
  const international = /^(\+|00)31/.test(match[0]);
  let digits = international && !first.startsWith('0') ? `0${first}` : first;
  let end = start + match[0].length - (match[2] ?? '').length;
  const pieces = [digits];
  for (const group of ['', ...((match[2] ?? '').match(/\D+\d+/g) ?? [])]) {
    const extra = group.replace(/\D/g, '');
    digits += extra;
    end += group.length;
    if (extra.length >= SHORTEST_PIECE) pieces.push(extra);
    const service = /^0(800|90[069])/.test(digits);
    if (service ? digits.length === 8 || digits.length === 11 : digits.length === 10) {
      add(digits, digits === first ? [] : pieces, start, end);
      return;
    }
  }
}
