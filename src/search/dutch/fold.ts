/** Letters that Unicode does not take apart, and letters that people type in two ways. */
const LETTERS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  ĳ: 'ij',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ﬁ: 'fi',
  ﬂ: 'fl',
  // Arabic: alif maqsura, ta marbuta and the Persian forms of kaf and ya, as Lucene's ArabicNormalizer has them.
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};

const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Marks, Arabic tatweel, soft hyphen and characters without width: nobody types them in a query. */
const UNSEEN = /[\p{Mn}\u0640\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const PLAIN = /^[a-z0-9' ]*$/;

/**
 * The form in which words are compared: lower case, without accents, one apostrophe, `ĳ` as `ij`, Arabic without vowel
 * signs. `ij` and `y`, `ei` and `ij` stay apart here; only the sound key joins them. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}
