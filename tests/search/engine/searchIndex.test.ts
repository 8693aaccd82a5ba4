import { openPack } from '../../../src/search/build/open';
import { buildPack } from '../../../src/search/build/pack';
import { analyseText, PART_WEIGHT } from '../../../src/search/dutch/analyseText';
import { stem } from '../../../src/search/dutch/stem';
import { boosts, postingValues } from '../../../src/search/engine/boosts';
import type { CorpusPage } from '../../../src/search/engine/corpus';
import { eachInRow, rowLength, weightAt } from '../../../src/search/engine/matrix';
import type { SearchIndex } from '../../../src/search/engine/searchIndex';
import { corpus, pages, versions } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';
import { stepsOver } from '../../fixtures/search/steps';

const { index } = openCorpus(corpus);
const { split } = stepsOver(index);
const row = (word: string) => index.lexicon.stems.indexOf(stem(word));

/** Stem → how much of it there is; parts of compounds apart, because they don't make a section longer. */
function count(fields: readonly { text: string; lang: string; worth: number; most: number }[]) {
  const whole = new Map<string, number>();
  const withParts = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, amount: number) => map.set(key, (map.get(key) ?? 0) + amount);
  for (const { text, lang, worth, most } of fields) {
    const times = new Map<string, { of: number; parts: readonly string[] }>();
    for (const token of analyseText(text, { lang, split })) {
      times.set(token.stem, { of: (times.get(token.stem)?.of ?? 0) + 1, parts: token.parts.map((part) => part.stem) });
    }
    for (const [term, { of, parts }] of times) {
      const amount = worth * Math.min(of, most);
      add(whole, term, amount);
      add(withParts, term, amount);
      for (const part of parts) add(withParts, part, PART_WEIGHT * amount);
    }
  }
  return { withParts, length: [...whole.values()].reduce((sum, amount) => sum + amount, 0) };
}

const saturated = (amount: number) => (amount * (boosts.saturation + 1)) / (amount + boosts.saturation);
const naiveSections = index.sections.map(({ pageId, anchor }) => {
  const page = pages.find(({ id }) => id === pageId) as CorpusPage;
  const { heading, text } = page.sections.find((section) => section.anchor === anchor) ?? { heading: '', text: '' };
  const { lang } = page;
  const ofText = { text, lang, worth: boosts.field.text, most: postingValues.mostRepeats };
  const { withParts } = count([{ text: heading, lang, worth: boosts.field.heading, most: Number.POSITIVE_INFINITY }, ofText]);
  return { withParts, length: count([ofText]).length };
});

test('a word weighs in a section what a naive reading of heading and text gives', () => {
  const mean = naiveSections.reduce((sum, { length }) => sum + length, 0) / naiveSections.length;
  for (const [section, { withParts, length }] of naiveSections.entries()) {
    const norm = 1 - boosts.lengthPenalty + (boosts.lengthPenalty * length) / mean;
    const found = Array.from({ length: index.lexicon.stems.size }, (_, at) => at).flatMap((at): [string, number][] => {
      const weight = weightAt(index.sectionWords, at, section);
      return weight > 0 ? [[index.lexicon.stems.termAt(at), weight]] : [];
    });
    const naive = [...withParts].map(([term, amount]): [string, unknown] => [term, expect.closeTo(saturated(amount / norm), 4)]);
    expect(found).toEqual(naive.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
});

test('what a page says of itself counts by field, keywords that it shows nowhere included', () => {
  const weight = (word: string, id: string) =>
    weightAt(
      index.pageWords,
      row(word),
      index.pages.findIndex((page) => page.id === id),
    );
  const { title, summary, keywords } = boosts.field;
  // Once in the title, once in the summary and once in the line that says what to do.
  expect(weight('paspoort', 'paspoort')).toBeCloseTo(saturated(title + 2 * summary), 4);
  expect(weight('papieren', 'paspoort')).toBeCloseTo(saturated(keywords), 4);
  expect(weight('papieren', 'hulp-krijgen')).toBeCloseTo(saturated(summary), 4);
  expect(weight('huisbaas', 'huisbaas')).toBeCloseTo(saturated(title), 4);
  expect(weight('baas', 'huisbaas')).toBeCloseTo(saturated(PART_WEIGHT * title), 4);
});

test('a concept counts for the page that the thesaurus names, and for sections with one of its labels', () => {
  const concept = index.core.words.thesaurus.concepts.findIndex(({ id }) => id === 'ingenomen-documenten');
  const ids: string[] = [];
  eachInRow(index.pageConcepts, concept, (page) => ids.push(index.pages[page]?.id ?? ''));
  expect(ids).toEqual(['paspoort']);
  const limit = boosts.concept.saturation + 1;
  const rows = index.core.words.thesaurus.concepts.map((_, at) => at);
  for (const weight of rows.flatMap((at) => [...index.pageConcepts(at).weights, ...index.sectionConcepts(at).weights])) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(limit);
  }
});

test('the more sections hold a word the less it tells, and none tells less than nothing', () => {
  const rows = Array.from({ length: index.lexicon.stems.size }, (_, at) => at);
  const byRarity = rows
    .filter((at) => rowLength(index.sectionWords, at) > 0)
    .sort((a, b) => rowLength(index.sectionWords, a) - rowLength(index.sectionWords, b));
  for (const [i, at] of byRarity.entries()) {
    const [idf, before] = [index.wordIdf(at), i === 0 ? Number.POSITIVE_INFINITY : index.wordIdf(byRarity[i - 1] ?? -1)];
    expect(idf).toBeGreaterThanOrEqual(0);
    expect(idf).toBeLessThanOrEqual(before);
  }
  expect(index.wordIdf(row('tandenborstel'))).toBeGreaterThan(index.wordIdf(row('paspoort')));
  for (const at of rows)
    expect(index.lexicon.stems.frequency(at)).toBe(rowLength(index.sectionWords, at) || rowLength(index.pageWords, at));
});

/** Weights by words and addresses, so that packs with other numbers can be compared. */
function weightsOf(one: SearchIndex): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (let at = 0; at < one.lexicon.stems.size; at++) {
    const term = one.lexicon.stems.termAt(at);
    eachInRow(one.sectionWords, at, (section, weight) => {
      const { pageId = '', anchor = '' } = one.sections[section] ?? {};
      weights.set(`${term} in ${pageId}#${anchor}`, weight);
    });
    eachInRow(one.pageWords, at, (page, weight) => weights.set(`${term} of ${one.pages[page]?.id}`, weight));
  }
  return weights;
}

test.each(versions.versions)('$name weighs the same among others as in a pack of its own', (version) => {
  // Without compounds: their dictionary is made of all versions together.
  const open = (of: typeof versions) => openPack(buildPack(of, { compounds: false }).files, version.name).index;
  const [among, alone] = [weightsOf(open(versions)), weightsOf(open({ ...versions, versions: [version] }))];
  expect([...among.keys()].sort()).toEqual([...alone.keys()].sort());
  for (const [key, weight] of alone) expect([key, among.get(key)]).toEqual([key, expect.closeTo(weight, 4)]);
});
