import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { narrowLayer, widenLayer } from '../../../src/search/pack/rows';
import { corpus } from '../../fixtures/search/corpus';

const { base, words, first } = indexCorpus(corpus);
const kept = [...first.stems.keys()].filter((stem) => first.stems[stem] === 1);

test('a narrowed layer has a row per stem that is kept, and comes back whole', () => {
  const narrow = narrowLayer(base, kept);
  expect(narrow.sectionWords.starts).toHaveLength(kept.length + 1);
  expect(widenLayer(narrow, Uint32Array.from(kept), words.stems.length)).toEqual(base);
});

test('postings are never dropped', () => {
  const found = kept.filter((stem) => base.sectionWords.starts[stem] === base.sectionWords.starts[stem + 1]);
  expect(() => narrowLayer(base, found)).toThrow('postings of a stem');
});
