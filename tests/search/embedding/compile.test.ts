import fc from 'fast-check';
import { compileThesaurus } from '../../../src/search/embedding/compile';
import { compiled, thesaurus } from './scene';

const concept = (id: string) => compiled.concepts.find((one) => one.id === id);
const place = (id: string): number => compiled.concepts.findIndex((one) => one.id === id);

test('neighbours are found from both sides', () => {
  expect(concept('arbeidsuitbuiting')?.broader).toEqual([place('mensenhandel')]);
  expect(concept('mensenhandel')?.narrower).toEqual([place('arbeidsuitbuiting')]);
  expect(concept('mensenhandel')?.related).toEqual([place('artikel-273f')]);
  expect(concept('documenten')?.help).toBe('victim');
});

test('the order of concepts and of languages in the files changes nothing, and JSON carries it whole', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...thesaurus.concepts], { minLength: thesaurus.concepts.length }), (concepts) => {
      const shuffled = concepts.map((one) => ({ ...one, labels: Object.fromEntries(Object.entries(one.labels).reverse()) }));
      expect(compileThesaurus({ concepts: shuffled, rings: thesaurus.rings })).toEqual(compiled);
    }),
    { numRuns: 20 },
  );
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
});

test('equal labels of one concept are kept once, dangling references not at all', () => {
  const one = {
    id: 'a',
    prefLabel: 'melden',
    altLabels: ['het melden'],
    hiddenLabels: [],
    labels: {},
    broader: ['gone'],
    related: ['a'],
    pages: [],
  };
  const result = compileThesaurus({ concepts: [one], rings: [['x y', 'loon']] });
  expect(result.labelConcepts).toEqual([0]);
  expect(result.concepts[0]).toMatchObject({ broader: [], related: [], narrower: [] });
  expect(result.rings).toEqual([]);
});
