import type { Corpus, CorpusPage } from '../../search/engine/corpus';

/** A title, or a word that people use with the pages that it leads to. */
export interface TitleEntry {
  text: string;
  /** More than one only for a word. `title` is left out when the text is the title itself. */
  pages: { url: string; title?: string }[];
  kind?: string;
}

export interface TitleLetter {
  letter: string;
  entries: TitleEntry[];
}

const dutch = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** For readers without JavaScript: everything in the newest version by its title and by the words that people use, from A to Z. */
export function titleList({ versions: [newest], thesaurus }: Corpus): TitleLetter[] {
  if (!newest) return [];
  const pages = newest.pages.filter(({ lang }) => lang === 'nl');
  const byId = new Map(pages.map((page) => [page.id, page]));
  const words = new Map<string, { text: string; pages: Set<CorpusPage> }>();
  const add = (text: string, page: CorpusPage | undefined): void => {
    const key = text.toLowerCase();
    if (!page || key === page.title.toLowerCase()) return;
    const entry = words.get(key) ?? { text, pages: new Set() };
    words.set(key, entry);
    entry.pages.add(page);
  };
  for (const page of pages) for (const keyword of page.keywords) add(keyword, page);
  for (const concept of thesaurus.concepts)
    for (const label of [concept.prefLabel, ...concept.altLabels]) for (const id of concept.pages) add(label, byId.get(id));

  const link = ({ url }: CorpusPage): string => newest.basePath + url.slice(1);
  const entries: TitleEntry[] = [
    ...pages.map((page) => ({ text: page.title, kind: page.kind, pages: [{ url: link(page) }] })),
    ...[...words.values()].map(({ text, pages: found }) => ({
      text,
      pages: [...found].map((page) => ({ url: link(page), title: page.title })),
    })),
  ].sort((a, b) => dutch.compare(a.text, b.text) || (a.text < b.text ? -1 : 1));

  const letters = new Map<string, TitleEntry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.text);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, list]) => ({ letter, entries: list })).sort((a, b) => dutch.compare(a.letter, b.letter));
}

/** `Één` → `E`; `’s nachts` → `S`; `112` → `0-9`. */
function letterOf(text: string): string {
  const first = text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0-9';
}
