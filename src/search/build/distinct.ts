import type { Corpus, CorpusPage, CorpusSection } from '../engine/corpus';

/** A section with the page that it was first seen on; only the page's id and language matter. */
export interface DistinctSection extends CorpusSection {
  readonly page: CorpusPage;
}

/** Pages and sections of all versions, equal ones once: first those of the newest version, in its order. */
export interface DistinctCorpus {
  readonly pages: readonly CorpusPage[];
  readonly sections: readonly DistinctSection[];
  /** Number of pages and sections that the newest version has; the rest stand in older versions only. */
  readonly basePages: number;
  readonly baseSections: number;
  /** Older versions, newest first, and per page and section the set of those that hold it: the first is the lowest bit. */
  readonly olderVersions: readonly string[];
  readonly pageSets: readonly bigint[];
  readonly sectionSets: readonly bigint[];
}

/**
 * Two pages are equal when all they say of themselves is; two sections when page id, anchor, heading, text and language are.
 * @throws RangeError when the corpus has no version
 */
export function distinctCorpus({ versions }: Corpus): DistinctCorpus {
  const [newest, ...older] = versions;
  if (!newest) throw new RangeError('a corpus without versions');
  const pages = collector<CorpusPage>();
  const sections = collector<DistinctSection>();
  const addVersion = (versionPages: readonly CorpusPage[], bit: bigint): void => {
    for (const page of versionPages) {
      const { sections: own, ...record } = page;
      pages.add(JSON.stringify(record), page, bit);
      const seen = new Map<string, number>();
      for (const section of own) {
        const content = JSON.stringify([page.id, page.lang, section.anchor, section.heading, section.text]);
        // A page that says the same twice without an anchor still has two sections.
        const nth = seen.get(content) ?? 0;
        seen.set(content, nth + 1);
        sections.add(`${nth}${content}`, { ...section, page }, bit);
      }
    }
  };
  addVersion(newest.pages, 0n);
  const [basePages, baseSections] = [pages.items.length, sections.items.length];
  older.forEach(({ pages: versionPages }, place) => {
    addVersion(versionPages, 1n << BigInt(place));
  });
  return {
    pages: pages.items,
    sections: gatherByPage(sections, baseSections),
    basePages,
    baseSections,
    olderVersions: older.map(({ name }) => name),
    pageSets: pages.sets,
    sectionSets: sections.sets,
  };
}

interface Collector<T> {
  readonly items: T[];
  readonly sets: bigint[];
  add(key: string, item: T, bit: bigint): void;
}

function collector<T>(): Collector<T> {
  const places = new Map<string, number>();
  const items: T[] = [];
  const sets: bigint[] = [];
  return {
    items,
    sets,
    add: (key, item, bit) => {
      let place = places.get(key);
      if (place === undefined) {
        place = items.push(item) - 1;
        places.set(key, place);
        sets.push(0n);
      }
      sets[place] = (sets[place] ?? 0n) | bit;
    },
  };
}

/** Older sections of one page come together, so that the pack names the page once. Reorders items and sets alike. */
function gatherByPage({ items, sets }: Collector<DistinctSection>, from: number): readonly DistinctSection[] {
  const rank = new Map<string, number>();
  for (const { page } of items.slice(from)) if (!rank.has(page.id)) rank.set(page.id, rank.size);
  const order = items
    .map((item, place) => ({ item, set: sets[place] ?? 0n, place }))
    .slice(from)
    .sort((a, b) => (rank.get(a.item.page.id) ?? 0) - (rank.get(b.item.page.id) ?? 0) || a.place - b.place);
  order.forEach(({ item, set }, i) => {
    items[from + i] = item;
    sets[from + i] = set;
  });
  return items;
}
