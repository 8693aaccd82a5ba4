import { isQueryStopWord } from '../dutch/stopWords';
import type { CorpusPage } from '../engine/corpus';

/** Words of the documentation with the pages that hold them; read without the analysis that is put to the proof. */
export interface WordPages {
  /** Words of Dutch pages as they are written, in lower case, sorted; no stop words. */
  readonly dutch: readonly string[];
  /** The same over all languages. */
  readonly all: readonly string[];
  /** Whether a page holds the word, accents or not. */
  holds(page: string, word: string): boolean;
}

export function wordPages(pages: readonly CorpusPage[]): WordPages {
  const holders = new Map<string, Set<string>>();
  const [dutch, all] = [new Set<string>(), new Set<string>()];
  for (const page of pages) {
    const texts = page.sections.flatMap(({ heading, text }) => [heading, text]);
    for (const word of wordsOf([page.title, page.summary, page.action ?? '', ...texts].join('\n'))) {
      const plain = withoutAccents(word);
      const set = holders.get(plain) ?? new Set();
      holders.set(plain, set.add(page.id));
      if (isQueryStopWord(plain)) continue;
      all.add(word);
      if (page.lang === 'nl') dutch.add(word);
    }
  }
  return {
    dutch: [...dutch].sort(),
    all: [...all].sort(),
    holds: (page, word) => holders.get(withoutAccents(word))?.has(page) ?? false,
  };
}

/** *coördinator* → *coordinator*; signs that are no letter with an accent stay. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}'’.-])\p{L}+(?![\p{L}\p{N}'’@-]|\.\p{L})/gu) ?? [],
  );
}
