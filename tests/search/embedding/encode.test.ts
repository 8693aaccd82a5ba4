import { activate } from '../../../src/search/embedding/activate';
import { termEncoder } from '../../../src/search/embedding/encode';
import { PARAMETERS } from '../../../src/search/embedding/parameters';
import { dequantise, quantise } from '../../../src/search/embedding/quantise';
import { termVectorSource } from '../../../src/search/embedding/source';
import { train } from '../../../src/search/embedding/train';
import { ask, compiled, open, sections } from './scene';

const model = train(sections, compiled, { ...PARAMETERS, dims: 16, leastSections: 1 });
const encoderOf = (bits: 4 | 8) =>
  termEncoder(
    model.encoderId,
    termVectorSource((term) => model.terms.indexOf(term), model.termWeights, quantise(model.rows, model.dims, bits)),
    open,
  );
const encoder = encoderOf(4);
const encode = (query: string, by = encoder): Float32Array => {
  const analysis = ask(query);
  return by.encode({ text: query, analysis, activations: activate(analysis, open) });
};
const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
const section = (index: number): Float32Array => model.sections.subarray(index * model.dims, (index + 1) * model.dims);
const nearestPage = (query: string): number => {
  const vector = encode(query);
  return sections.map((_, index) => ({ index, score: cosine(vector, section(index)) })).sort((a, b) => b.score - a.score)[0]?.index ?? -1;
};

test.each([
  ['paspoort afgepakt', [3, 4], 'a lay phrase that no text holds'],
  ['passport taken', [3, 4], 'English'],
  ['أخذ جواز السفر', [3, 4], 'Arabic'],
  ['vergunningkosten', [7, 10], 'a compound in parts'],
  ['modern slavery human trafficking', [0, 11], 'English, partly known'],
])('%s is nearest to the right page: %s', (query, pages) => {
  expect(pages).toContain(nearestPage(query));
});

test('a query has unit length, one of unknown words is all zero', () => {
  expect(Math.hypot(...encode('paspoort'))).toBeCloseTo(1, 5);
  expect([...encode('xqzvw')].every((value) => value === 0)).toBe(true);
});

test('4 bits say nearly what 8 bits say', () => {
  for (const query of ['paspoort afgepakt', 'baas betaalt geen loon', 'passport']) {
    expect(cosine(encode(query), encode(query, encoderOf(8)))).toBeGreaterThan(0.97);
  }
});

test('the section vectors are those of the same words', () => {
  expect(dequantise(quantise(model.sections, model.dims, 8)).length).toBe(sections.length * model.dims);
  expect([encoder.id, encoder.dims]).toEqual([model.encoderId, 16]);
});
