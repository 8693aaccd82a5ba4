/** A number by which people look something up, found in a text. */
export interface Reference {
  /** The one form in which it is indexed: `273f`, `b8/3`, `3:3`, `08005151`, `36547`. */
  readonly canonical: string;
  readonly pieces: readonly string[];
  readonly start: number;
  readonly end: number;
}

const ALONE = '(?<![\\p{L}\\p{N}])';
const CLOSED = '(?![\\p{L}\\p{N}])';

/** Start of a Dutch telephone number and the groups of digits after it. */
const PHONE = new RegExp(`${ALONE}(?:(?:\\+|00)31[ -]?(?:\\(0\\))?|\\(?(?=0))(\\d+)\\)?((?:(?: ?[-–] ?|[ .])\\d+)*)${CLOSED}`, 'gu');
/** Paragraph of the Vreemdelingencirculaire and the like: B8/3, B8 3, b8-3, B8/3.1. A loose letter only with a slash. */
const PARAGRAPH = new RegExp(
  `${ALONE}(?:(\\p{L})(\\d{1,2})(?: ?[/–-] ?|[. ])|(\\p{L}) (\\d{1,2}) ?/ ?)(\\d{1,3})((?:[/.]\\d{1,3})*)${CLOSED}`,
  'gu',
);
/** Thousands as people write them, files of parliament included: 36 547, 1.500. */
const GROUPED = new RegExp(`${ALONE}(?<!\\p{N}[.,: ])([1-9]\\d{0,2})((?:[. ]\\d{3})+)${CLOSED}(?![.,:]\\d)`, 'gu');
/** Article of a law in chapters, or a time: 3:3, 2.38, 10:30. */
const ARTICLE = new RegExp(`${ALONE}(?<!\\p{N}[.:])(\\d{1,3})((?:[.:]\\d{1,3})+)([a-z]{0,2})${CLOSED}(?![.:]\\d)`, 'giu');
/** Article with a letter: 273f, 273 f, 197a. */
const LETTERED = new RegExp(`${ALONE}(\\d{1,4})(?:([a-z]{1,2})| ([a-z]))${CLOSED}(?!['’])`, 'giu');

/** What a text must hold to be worth the slower look; most hold nothing but 112. */
const worth = {
  phone: /0|\+/,
  paragraph: /\p{L}\d|\p{L} \d{1,2} ?\//u,
  grouped: /\d[. ]\d{3}/,
  article: /\d[.:]\d/,
  lettered: /\d ?[a-z]/i,
} as const;
const NONE: readonly RegExpExecArray[] = [];

/** Groups of two digits of a phone number occur everywhere. */
const SHORTEST_PIECE = 3;

/** All references of a text, in order, none overlapping; the more telling kinds go first. */
export function references(text: string): Reference[] {
  if (!/\d/.test(text)) return [];
  const all = (kind: keyof typeof worth, pattern: RegExp) => (worth[kind].test(text) ? text.matchAll(pattern) : NONE);
  const found: Reference[] = [];
  const add = (canonical: string, pieces: readonly string[], start: number, end: number): void => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ canonical, pieces, start, end });
  };
  for (const match of all('phone', PHONE)) addPhone(match, add);
  for (const match of all('paragraph', PARAGRAPH)) {
    const letter = (match[1] ?? match[3] ?? '').toLowerCase();
    const head = `${letter}${match[2] ?? match[4] ?? ''}`;
    const tail = [match[5] ?? '', ...(match[6] ?? '').split(/[/.]/)].filter((part) => part !== '');
    const canonical = [head, ...tail].join('/');
    const pieces = tail.map((_, index) => [head, ...tail.slice(0, index)].join('/'));
    add(canonical, pieces, match.index, match.index + match[0].length);
  }
  for (const match of all('grouped', GROUPED)) {
    const groups = match[0].split(/[. ]/);
    add(groups.join(''), match[0].includes(' ') ? groups : [], match.index, match.index + match[0].length);
  }
  for (const match of all('article', ARTICLE)) {
    const numbers = [match[1] ?? '', ...(match[2] ?? '').split(/[.:]/)].filter((part) => part !== '');
    const letters = (match[3] ?? '').toLowerCase();
    const bare = numbers.join(':');
    add(`${bare}${letters}`, letters === '' ? [] : [bare], match.index, match.index + match[0].length);
  }
  for (const match of all('lettered', LETTERED)) {
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
