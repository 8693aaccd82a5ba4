/**
 * Latin letters as Dutch texts have them, for patterns that are run before a reader has his first result: a pattern over all of
 * Unicode takes milliseconds the first time. Left out is the long s, which ignoring case makes an s in such patterns only.
 */
const NOT_LATIN = /[\u017f\u0250-\u200f\u2028-\uffff]/;

/** Whether every letter of a text is in `LETTER`, and every mark and sign is no letter of any script. */
export function isLatin(text: string): boolean {
  return !NOT_LATIN.test(text);
}

/** For between brackets in a pattern without flag `u`; the same as `\p{L}` and `\p{N}` in such a text. */
export const LETTER = 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f';
export const DIGIT = '0-9\u00b2\u00b3\u00b9\u00bc-\u00be';
