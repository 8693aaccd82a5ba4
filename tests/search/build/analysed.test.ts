import { analyseCorpus } from '../../../src/search/build/analysed';
import { distinctCorpus } from '../../../src/search/build/distinct';
import { corpus, pages } from '../../fixtures/search/corpus';

const distinct = distinctCorpus(corpus);
const extra = { surfaces: ['mensensmokkel'], stems: ['mensensmokkel'] };
const analysed = analyseCorpus(distinct, extra);
const frequencyOf = (surface: string) => analysed.surfaceFrequencies[analysed.surfaces.indexOf(surface)];

test('vocabularies are sorted and distinct, and hold every word with its parts', () => {
  for (const list of [analysed.surfaces, analysed.stems]) expect(list).toEqual([...new Set(list)].sort());
  const tokens = [...analysed.pages, ...analysed.sections].flatMap((fields) => Object.values(fields).flat());
  const stems = new Set(analysed.stems);
  expect(tokens.length).toBeGreaterThan(100);
  expect(tokens.every(({ stem, parts }) => stems.has(stem) && parts.every((part: { stem: string }) => stems.has(part.stem)))).toBe(true);
});

test('a frequency counts sections: not repeats, not titles, and none for a word of the thesaurus', () => {
  const holding = pages.flatMap(({ sections }) => sections).filter(({ heading, text }) => /\bpaspoort\b/i.test(`${heading} ${text}`));
  expect(frequencyOf('paspoort')).toBe(holding.length);
  expect(frequencyOf('werkplek')).toBe(0);
  expect(frequencyOf('mensensmokkel')).toBe(0);
});

test('words of another language stand behind the tilde', () => {
  expect(analysed.surfaces).toContain('~passport');
  expect(analysed.surfaces).not.toContain('passport');
});

test('keywords are no neighbours of each other', () => {
  const twice = analyseCorpus(
    distinctCorpus({
      ...corpus,
      versions: [{ name: 'x', basePath: '/', pages: [{ ...(pages[0] as (typeof pages)[0]), keywords: ['rode draad', 'blauwe lucht'] }] }],
    }),
    extra,
  );
  const positions = twice.pages[0]?.keywords.map(({ position }) => position) ?? [];
  expect(positions).toHaveLength(4);
  expect((positions[1] ?? 0) - (positions[0] ?? 0)).toBe(1);
  expect((positions[2] ?? 0) - (positions[1] ?? 0)).toBeGreaterThan(50);
});

test('compounds are split with the words of the corpus, or not at all when that is asked', () => {
  expect(analysed.split('paspoortwerkgever')).toEqual(['paspoort', 'werkgever']);
  expect(analyseCorpus(distinct, extra, { compounds: false }).split('paspoortwerkgever')).toEqual([]);
});
