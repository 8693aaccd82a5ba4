import { analyseCorpus } from '../../../src/search/build/analysed';
import { distinctCorpus } from '../../../src/search/build/distinct';
import { quantisedTerms, trainVectors, tuneVectors, VECTOR_BITS } from '../../../src/search/build/vectors';
import { compileThesaurus } from '../../../src/search/embedding/compile';
import { dequantise } from '../../../src/search/embedding/quantise';
import { vocabularyWords } from '../../../src/search/embedding/words';
import { corpus } from '../../fixtures/search/corpus';

const distinct = distinctCorpus(corpus);
const thesaurus = compileThesaurus(corpus.thesaurus);
const analysed = analyseCorpus(distinct, vocabularyWords(corpus.thesaurus));
const stems = new Map(analysed.stems.map((stem, row) => [stem, row]));
const vectors = trainVectors(distinct, analysed, thesaurus, stems);
const { sections } = vectors;
const terms = quantisedTerms(vectors);
const { dims } = terms.rows;

test('a row per term, rising, with a weight; a row per section', () => {
  expect(terms.rows).toMatchObject({ bits: VECTOR_BITS, count: terms.stems.length });
  expect([...terms.stems]).toEqual([...terms.stems].sort((a, b) => a - b));
  expect(terms.weights).toHaveLength(terms.stems.length);
  expect(sections).toHaveLength(distinct.sections.length * dims);
});

test('labels of one concept lie closer than words that have nothing in common', () => {
  const rows = dequantise(terms.rows);
  const cosine = (a: string, b: string) => {
    const [left, right] = [a, b].map((stem) => terms.stems.indexOf(stems.get(stem) ?? -1) * dims) as [number, number];
    let sum = 0;
    for (let i = 0; i < dims; i++) sum += (rows[left + i] ?? 0) * (rows[right + i] ?? 0);
    return sum;
  };
  const [passport, landlord] = ['ingehoud', 'huisbas'].map((word) => cosine('paspoort', word)) as [number, number];
  expect(passport).toBeGreaterThan(landlord + 0.2);
});

test('a term that is no stem is a fault of the build', () => {
  expect(() => trainVectors(distinct, analysed, thesaurus, new Map())).toThrow(RangeError);
});

test('questions move words and pages, sections of older versions with them, and leave every row one long', () => {
  const row = terms.stems.indexOf(stems.get('huisbas') ?? -1);
  const tuned = tuneVectors(vectors, distinct, [{ terms: [[row, 1]], pages: [[0, 1]], weight: 1, times: 1 }]);
  const moved = (section: number) =>
    [...tuned.sections.subarray(section * dims, (section + 1) * dims)].some((value, i) => value !== sections[section * dims + i]);
  for (const [section, { page }] of distinct.sections.entries()) if (page.id === distinct.pages[0]?.id) expect(moved(section)).toBe(true);
  const lengths = Array.from({ length: distinct.sections.length }, (_, section) =>
    Math.hypot(...tuned.sections.subarray(section * dims, (section + 1) * dims)),
  );
  for (const length of lengths) expect(length).toBeCloseTo(1, 5);
  expect(tuneVectors(vectors, distinct, [])).toBe(vectors);
});
