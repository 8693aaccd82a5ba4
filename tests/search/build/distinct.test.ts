import fc from 'fast-check';
import { distinctCorpus } from '../../../src/search/build/distinct';
import type { Corpus, CorpusPage } from '../../../src/search/engine/corpus';
import { corpus, pages, versions } from '../../fixtures/search/corpus';

const thesaurus = { concepts: [], rings: [] };

test('one version: everything is of the newest, in its order', () => {
  const { pages: found, sections, basePages, baseSections, olderVersions } = distinctCorpus(corpus);
  expect(found).toEqual(pages);
  expect(sections.map(({ text }) => text)).toEqual(pages.flatMap((page) => page.sections.map(({ text }) => text)));
  expect([basePages, baseSections, olderVersions]).toEqual([found.length, sections.length, []]);
});

test('what only older versions have comes after, with the versions that hold it', () => {
  const { pages: found, sections, basePages, baseSections, olderVersions, pageSets, sectionSets } = distinctCorpus(versions);
  expect(olderVersions).toEqual(['2026.1', '2025.1']);
  expect(found.slice(basePages).map(({ title }) => title)).toEqual(['Bedden op de werkplek', 'Baas en huisbaas ineen']);
  expect(pageSets.slice(basePages)).toEqual([0b11n, 0b10n]);
  expect(sections.slice(baseSections).map(({ text }) => text.slice(0, 10))).toEqual(['In de keuk', 'De patroon']);
  expect(sectionSets.slice(baseSections)).toEqual([0b11n, 0b10n]);
  // The page on the landlord changed after 2025.1: that record stands in 2026.1 only.
  expect(pageSets[found.findIndex(({ title }) => title === 'De werkgever is ook de huisbaas')]).toBe(0b01n);
});

test('a corpus without versions is refused', () => {
  expect(() => distinctCorpus({ versions: [], thesaurus, answers: [] })).toThrow(RangeError);
});

/** Versions of three pages with few texts, so that many are equal and some stand twice on a page. */
const anyCorpus: fc.Arbitrary<Corpus> = fc
  .array(
    fc.array(fc.record({ title: fc.constantFrom('a', 'b'), texts: fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 4 }) }), {
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => ({
    thesaurus,
    answers: [],
    versions: list.map((versionPages, v) => ({
      name: `v${v}`,
      basePath: '/',
      pages: versionPages.map(
        ({ title, texts }, p): CorpusPage => ({
          ...(pages[0] as CorpusPage),
          id: `p${p}`,
          title,
          sections: texts.map((text) => ({ anchor: '', heading: '', text })),
        }),
      ),
    })),
  }));

test('property: every version can be put together again, and nothing is stored twice', () => {
  fc.assert(
    fc.property(anyCorpus, (any) => {
      const { pages: found, sections, basePages, baseSections, pageSets, sectionSets } = distinctCorpus(any);
      any.versions.forEach((version, v) => {
        const holds = (set: bigint | undefined, place: number, base: number) =>
          v === 0 ? place < base : (((set ?? 0n) >> BigInt(v - 1)) & 1n) === 1n;
        const titles = found.filter((_, place) => holds(pageSets[place], place, basePages)).map(({ id, title }) => `${id} ${title}`);
        expect(titles.sort()).toEqual(version.pages.map(({ id, title }) => `${id} ${title}`).sort());
        const texts = sections
          .filter((_, place) => holds(sectionSets[place], place, baseSections))
          .map(({ page, text }) => `${page.id} ${text}`);
        expect(texts.sort()).toEqual(version.pages.flatMap(({ id, sections: own }) => own.map(({ text }) => `${id} ${text}`)).sort());
      });
      const most = Math.max(...any.versions.map((version) => version.pages.length)) * 2;
      expect(found.length).toBeLessThanOrEqual(most);
      // Sections of one page that only older versions have lie together.
      const runs = sections
        .slice(baseSections)
        .map(({ page }) => page.id)
        .filter((id, place, all) => id !== all[place - 1]);
      expect(new Set(runs).size).toBe(runs.length);
    }),
  );
});
