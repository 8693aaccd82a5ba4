import { analyseText } from '../../../src/search/dutch/analyseText';
import { sectionVectors } from '../../../src/search/embedding/sectionVectors';
import { compiled } from './scene';

const terms = ['bas', 'salaris', 'mensenhandel'];
const model = {
  rows: Float32Array.from([1, 0, 0, 0, 1, 0, 0, 0, 1]),
  dims: 3,
  weights: Float32Array.from([1, 0.5, 1]),
  placeOf: (term: string) => terms.indexOf(term),
};
const vector = (heading: string, text: string, concepts: string[] = []): number[] => [
  ...sectionVectors([{ pageTitle: [], heading: analyseText(heading), text: analyseText(text), concepts }], compiled, model),
];

test('a section is the sum of its words: weight times root of frequency, one long', () => {
  const [boss = 0, salary = 0, trafficking] = vector('', 'baas baas baas baas salaris');
  expect(boss / salary).toBeCloseTo(4);
  expect(Math.hypot(boss, salary)).toBeCloseTo(1);
  expect(trafficking).toBe(0);
});

test('a heading counts for two and a half, an author’s concept for one and a quarter', () => {
  const [boss = 0, , trafficking = 0] = vector('Baas', '', ['mensenhandel']);
  expect(boss / trafficking).toBeCloseTo(Math.sqrt(2.5 / 1.25));
});

test('a section without known words is all zero', () => {
  expect(vector('', 'onbekend')).toEqual([0, 0, 0]);
});
