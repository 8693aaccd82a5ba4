import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { Truncated } from '../../../src/search/pack/errors';
import { readLaterWords, writeLaterWords } from '../../../src/search/pack/laterWords';
import { splitWords } from '../../../src/search/pack/splitWords';
import { corpus } from '../../fixtures/search/corpus';

const { words, first: isFirst } = indexCorpus(corpus);
const { first, later } = splitWords(words, isFirst);
const blocks = new Map(writeLaterWords(later, words.stems).map(({ tag, bytes }) => [tag, bytes]));

test('there is something to be read later, and it is read', () => {
  expect(later.labels.concepts.length).toBeGreaterThan(0);
  expect(readLaterWords(blocks, first).words).toEqual(words);
});

test('nothing later is something too', () => {
  const all = { surfaces: isFirst.surfaces.map(() => 1), stems: isFirst.stems.map(() => 1), labels: isFirst.labels.map(() => 1) };
  const none = splitWords(words, all);
  const written = new Map(writeLaterWords(none.later, words.stems).map(({ tag, bytes }) => [tag, bytes]));
  expect(none.first).toEqual(words);
  expect(readLaterWords(written, none.first).words).toEqual(words);
});

test.each(['SURF', 'STEM', 'LABL'])('half of %s is truncated', (tag) => {
  const bytes = blocks.get(tag) ?? new Uint8Array();
  expect(() => readLaterWords(new Map([...blocks, [tag, bytes.subarray(0, bytes.length >> 1)]]), first)).toThrow(Truncated);
});
