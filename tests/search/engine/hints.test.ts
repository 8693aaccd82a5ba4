import fc from 'fast-check';
import type { Activation } from '../../../src/search/embedding/types';
import { correctionsOf, suggestionsOf } from '../../../src/search/engine/hints';
import { corpus } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';
import { queries, stepsOver } from '../../fixtures/search/steps';

const { index } = openCorpus(corpus);
const { analysisOf } = stepsOver(index);
const corrections = (query: string) => correctionsOf(analysisOf(query));

test.each([
  ['a word of the texts', 'paspoort ', []],
  ['another form of one', 'paspoorten ', []],
  ['a typing error', 'paspoord ', [{ typed: 'paspoord', read: 'paspoort' }]],
  ['the error only, not what stands beside it', 'werkgever paspoord ', [{ typed: 'paspoord', read: 'paspoort' }]],
  ['a word that may still be completed', 'huurcontrac', []],
  ['the same, when the reader goes on', 'huurcontrac ', [{ typed: 'huurcontrac', read: 'huurcontract' }]],
  ['a word that looks like nothing', 'xyzzyqq ', []],
  ['nothing', '', []],
])('%s: “%s”', (_, query, expected) => {
  expect(corrections(query)).toEqual(expected);
});

test('what is called corrected was typed, and was read as a word that the texts have', () => {
  fc.assert(
    fc.property(queries, (query) => {
      for (const { typed, read } of corrections(query)) {
        expect(query).toContain(typed);
        expect(read).not.toBe(typed);
        expect(index.lexicon.surfaces.has(read)).toBe(true);
      }
    }),
  );
});

const activation = fc.record({
  via: fc.constantFrom('label' as const, 'related' as const, 'broader' as const),
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
});
const activations = fc.array(activation, { maxLength: 12 }).map((list) =>
  list.map(
    (one, concept): Activation => ({
      ...one,
      concept,
      id: `c${concept}`,
      prefLabel: `begrip ${concept}`,
      label: '',
      labelKind: 0,
      coverage: 1,
      words: [],
    }),
  ),
);

test('suggests what was half recognised or lies near, strongest first, and no more than asked', () => {
  fc.assert(
    fc.property(activations, fc.nat(6), (list, most) => {
      const found = suggestionsOf(index, list, most);
      expect(found.length).toBeLessThanOrEqual(most);
      const places = found.map(({ id }) => list.findIndex((one) => one.id === id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const [i, { label }] of found.entries()) expect(label).toBe(list[places[i] ?? -1]?.prefLabel);
      const reached = list.filter(({ via }) => via !== 'label');
      if (most >= list.length) for (const { id } of reached) expect(found.map((one) => one.id)).toContain(id);
    }),
  );
});

test('a concept that was surely recognised is not suggested again', () => {
  const one = (weight: number, via: Activation['via']): Activation[] => [
    { concept: 0, id: 'x', prefLabel: 'x', weight, via, label: '', labelKind: 0, coverage: 1, words: [] },
  ];
  expect(suggestionsOf(index, one(1, 'label'), 5)).toEqual([]);
  expect(suggestionsOf(index, one(0.3, 'label'), 5)).toHaveLength(1);
  expect(suggestionsOf(index, one(1, 'related'), 5)).toHaveLength(1);
});
