import { queryReader } from '../../../src/search/evaluation/understanding';
import { corpus } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';

const read = queryReader(openCorpus(corpus));

test('a label that is recognised covers the query', () => {
  const { coverage, concept, unknown } = read('papieren afgepakt');
  expect(coverage).toBeGreaterThan(0.85);
  expect(concept).toBe('ingenomen-documenten');
  expect(unknown).toEqual([]);
});

test('words that nothing holds are named, and cover nothing', () => {
  expect(read('xyzzy in de keuken ')).toMatchObject({ coverage: 0, concept: '', unknown: ['xyzzy'] });
});
