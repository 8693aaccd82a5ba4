import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { corpus, pages, versions } from '../../fixtures/search/corpus';

const input = indexCorpus(versions);

test('the newest version is the base; what only older ones have is the second layer', () => {
  const newest = versions.versions[0]?.pages ?? [];
  expect(input.base.pages.map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
  expect(input.baseTexts).toEqual(newest.flatMap((page) => page.sections.map(({ text }) => text)));
  expect(input.older?.pages.map(({ id }) => id)).toEqual(['bedden', 'huisbaas']);
  expect(input.olderTexts).toHaveLength(input.older?.sections.length ?? 0);
  expect(input.membership?.versions).toEqual(['2026.1', '2025.1']);
});

test('every list is as long as what it is about', () => {
  const { words, base, older, membership, vectors } = input;
  expect(words.surfaceFrequencies).toHaveLength(words.surfaces.length);
  expect(words.surfaceStems).toHaveLength(words.surfaces.length);
  expect(words.partStarts).toHaveLength(words.stems.length + 1);
  for (const layer of [base, older]) {
    expect(layer?.sectionWords.starts).toHaveLength(words.stems.length + 1);
    expect(layer?.pageConcepts.starts).toHaveLength(words.thesaurus.concepts.length + 1);
  }
  expect(vectors?.baseSections.count).toBe(base.sections.length);
  expect(vectors?.olderSections?.count).toBe(older?.sections.length);
  expect(membership?.basePages).toHaveLength(base.pages.length);
  expect(membership?.olderSections).toHaveLength(older?.sections.length ?? 0);
});

test('a page keeps what readers see of it and no more: keywords are postings, sections are apart', () => {
  expect(Object.keys(input.base.pages[0] ?? {}).sort()).toEqual(
    ['action', 'audience', 'forms', 'id', 'kind', 'lang', 'roles', 'settings', 'summary', 'title', 'url'].sort(),
  );
  const row = input.words.stems.indexOf('papier');
  const { starts, documents } = input.base.pageKeywords;
  const holders = [...documents.subarray(starts[row], starts[row + 1])].map((place) => input.base.pages[place]?.id);
  expect(holders).toEqual(pages.filter(({ keywords }) => keywords.join().includes('papieren')).map(({ id }) => id));
});

test('questions are postings over the newest pages; their own words come with the second stage', () => {
  const { pageQuestions, words, first } = input;
  const row = words.stems.indexOf('rijbewijs');
  expect(first.stems[row]).toBe(0);
  const { starts, documents } = pageQuestions ?? { starts: [], documents: new Uint32Array() };
  expect([...documents.subarray(starts[row], starts[row + 1])].map((place) => input.base.pages[place]?.id)).toEqual(['paspoort']);
});

test('one version has no second layer; without compounds no word has parts, references keep their pieces', () => {
  const plain = indexCorpus(corpus, { compounds: false });
  expect(plain.older ?? plain.membership ?? plain.vectors?.olderSections).toBeUndefined();
  const { partStarts, stems } = plain.words;
  const split = stems.filter((_, row) => (partStarts[row] ?? 0) < (partStarts[row + 1] ?? 0));
  expect(split.every((stem) => /\d/.test(stem))).toBe(true);
  expect(indexCorpus(corpus).words.parts.length).toBeGreaterThan(plain.words.parts.length);
});
