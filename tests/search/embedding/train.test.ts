import { compileThesaurus } from '../../../src/search/embedding/compile';
import { PARAMETERS } from '../../../src/search/embedding/parameters';
import { train } from '../../../src/search/embedding/train';
import { compiled, sections } from './scene';

const parameters = { ...PARAMETERS, dims: 16, leastSections: 1 };
const model = train(sections, compiled, parameters);

function nearest(term: string): string[] {
  const { terms, rows, dims } = model;
  const own = terms.indexOf(term) * dims;
  const cosine = (row: number): number => {
    let sum = 0;
    for (let k = 0; k < dims; k += 1) sum += (rows[own + k] ?? 0) * (rows[row * dims + k] ?? 0);
    return sum;
  };
  return terms
    .map((other, row) => ({ other, cosine: cosine(row) }))
    .sort((a, b) => b.cosine - a.cosine)
    .slice(1, 11)
    .map(({ other }) => other);
}

test('the same input gives the same bytes twice', () => {
  const again = train(sections, compiled, parameters);
  expect(Buffer.from(again.rows.buffer).equals(Buffer.from(model.rows.buffer))).toBe(true);
  expect(Buffer.from(again.sections.buffer).equals(Buffer.from(model.sections.buffer))).toBe(true);
  expect(again.terms).toEqual(model.terms);
});

test('words of one concept are near, across languages', () => {
  expect(nearest('afgepakt')).toContain('idkaart');
  expect(nearest('~zabrany')).toContain('~taken');
});

test('every word of the thesaurus has a vector, as has every word of two sections; rows are one long', () => {
  const { terms } = train(sections, compiled, { ...parameters, leastSections: 2 });
  expect(compiled.words.filter((word) => !terms.includes(word))).toEqual([]);
  expect(terms).toContain('inspectie');
  expect(terms).not.toContain('kentek');
  for (let row = 0; row < model.terms.length; row += 1) {
    expect(Math.hypot(...model.rows.subarray(row * 16, row * 16 + 16))).toBeCloseTo(1, 4);
  }
});

test('frequent words weigh less', () => {
  const weight = (term: string): number => model.termWeights[model.terms.indexOf(term)] ?? 0;
  expect(weight('werkgever')).toBeLessThan(weight('kentek'));
  expect(weight('~szef')).toBe(1);
});

test('an empty corpus and thesaurus give an empty model', () => {
  const empty = train([], compileThesaurus({ concepts: [], rings: [] }));
  expect([empty.terms.length, empty.rows.length, empty.sections.length]).toEqual([0, 0, 0]);
});
