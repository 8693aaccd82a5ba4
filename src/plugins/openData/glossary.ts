import type { Library } from '../../content/library';

/** A concept as the list of concepts shows it. */
export interface GlossaryEntry {
  id: string;
  label: string;
  also: string[];
  definition?: string;
  pages: { title: string; url: string }[];
  related: { id: string; label: string }[];
}

export interface GlossaryLetter {
  letter: string;
  entries: GlossaryEntry[];
}

const dutch = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** The thesaurus from A to Z. Hidden labels are for finding and stay hidden. @param basePath of the version that pages link to */
export function glossaryList({ pages, registries }: Pick<Library, 'pages' | 'registries'>, basePath = '/'): GlossaryLetter[] {
  const pageById = new Map(pages.map((page) => [page.frontMatter.id, page]));
  const entries = [...registries.concepts.values()]
    .filter(({ help }) => help !== 'elsewhere')
    .map(({ id, prefLabel, altLabels = [], definition, pages: ids = [], related = [], broader = [] }) => ({
      id,
      label: prefLabel,
      also: altLabels,
      ...(definition ? { definition } : {}),
      pages: ids.flatMap((pageId) => {
        const page = pageById.get(pageId);
        return page ? [{ title: page.frontMatter.title, url: basePath + page.url.slice(1) }] : [];
      }),
      related: [...broader, ...related].flatMap((other) => {
        const concept = registries.concepts.get(other);
        return concept ? [{ id: other, label: concept.prefLabel }] : [];
      }),
    }))
    .sort((a, b) => dutch.compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
  const letters = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const first = entry.label.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')[0] ?? '';
    const letter = /\p{L}/u.test(first) ? first.toUpperCase() : '0-9';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, list]) => ({ letter, entries: list })).sort((a, b) => dutch.compare(a.letter, b.letter));
}
