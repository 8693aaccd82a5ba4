import { growVersion } from '../../../../src/search/evaluation/bench/grow';
import { corpus } from '../../../fixtures/search/corpus';

const [version] = corpus.versions;
if (!version) throw new RangeError('no version');
const grown = growVersion(version, 10);
const sentences = (pages: typeof grown.pages) =>
  pages.flatMap(({ sections }) => sections.flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n/)));

test('ten times the Dutch pages, the real ones first and as they are, each with an address of its own', () => {
  const dutch = version.pages.filter(({ lang }) => lang === 'nl').length;
  expect(grown.pages).toHaveLength(version.pages.length + 9 * dutch);
  expect(grown.pages.slice(0, version.pages.length)).toEqual(version.pages);
  for (const key of ['id', 'url'] as const) expect(new Set(grown.pages.map((page) => page[key])).size).toBe(grown.pages.length);
});

test('text of the same size, mostly sentences that are real, with some words that no page had', () => {
  const real = new Set(sentences(version.pages));
  const made = sentences(grown.pages.slice(version.pages.length));
  expect(made.length / sentences(version.pages).length).toBeGreaterThan(7);
  const known = made.filter((sentence) => real.has(sentence)).length / made.length;
  expect(known).toBeGreaterThan(0.5);
  expect(known).toBeLessThan(1);
});

test('the same seed gives the same pages, another seed others; 1 is the version itself', () => {
  expect(growVersion(version, 3)).toEqual(growVersion(version, 3));
  expect(growVersion(version, 3, 2)).not.toEqual(growVersion(version, 3));
  expect(growVersion(version, 1)).toEqual(version);
});
