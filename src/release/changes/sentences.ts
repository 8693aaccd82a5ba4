/**
 * Text → sentences: the unit that a change list shows. Own rule instead of `Intl.Segmenter`, whose answer changes with the
 * version of ICU. A source or "te valideren" behind the full stop belongs to the sentence before it.
 */
export function sentencesOf(text: string): string[] {
  return plain(text)
    .replace(/([.!?…]["')]*(?: (?:\[[^\]]*\]|\(te valideren[^)]*\)))*) (?=["'(]?[\p{Lu}°])/gu, '$1\n')
    .split('\n')
    .filter((sentence) => sentence !== '');
}

/** One form for what only differs in typography: white space, hard spaces, curly quotes. */
export function plain(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The words of a text, for comparing: lower case, without punctuation at their ends. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}.'-]*[\p{L}\p{N}])?/gu) ?? [];
}

/** How alike two texts are, from 0 to 1: the Dice coefficient over their words, repeats counted. */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    both++;
  }
  return (2 * both) / (left.length + right.length);
}
