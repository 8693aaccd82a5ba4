/**
 * Bulgarian and Ukrainian as people type them without a Cyrillic keyboard (*ne mi plashtat zaplatata*). Letters follow the
 * Bulgarian transliteration act of 2009 and the Ukrainian resolution 55 of 2010, less their rules for single places: what
 * people type follows neither to the letter, so both sides are brought to one key.
 */
const letters: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a' },
  ...{ ь: '', ю: 'yu', я: 'ya', "'": '', '’': '' },
};

/** Where Ukrainian reads a letter differently. */
const ukrainian: Readonly<Record<string, string>> = { г: 'h', и: 'y', щ: 'shch' };

/** Spellings of one sound: *ja* and *ya*, *w* and *v*, *kh* and *h*, *c* and *ts*. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sht'],
  [/kh|x/g, 'h'],
  [/w/g, 'v'],
  [/j/g, 'y'],
  [/tz|c(?!h)/g, 'ts'],
  [/y(?![aeou])/g, 'i'],
  [/(.)\1/g, '$1'],
];

/** Latin as typed → the key by which a word is found. */
export function romanKey(latin: string): string {
  return spellings.reduce((word, [pattern, spelling]) => word.replace(pattern, spelling), latin);
}

/** A folded word in Cyrillic → the keys that it may be typed as; nothing for another script. */
export function romanKeys(word: string): readonly string[] {
  if (!/^\p{Script=Cyrillic}/u.test(word)) return [];
  const write = (own: Readonly<Record<string, string>>): string =>
    romanKey([...word].map((letter) => own[letter] ?? letters[letter] ?? letter).join(''));
  return [...new Set([write({}), write(ukrainian)])];
}
