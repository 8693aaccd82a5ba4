import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { Malformed } from '../../../src/search/pack/errors';
import { joinWords } from '../../../src/search/pack/joinWords';
import { splitWords } from '../../../src/search/pack/splitWords';
import { corpus } from '../../fixtures/search/corpus';

const { words, first: isFirst } = indexCorpus(corpus);
const { first, later } = splitWords(words, isFirst);
const places = Uint32Array.from(first.stems, (stem) => words.stems.indexOf(stem));

test('the words of both stages are the words that were divided', () => {
  expect(joinWords(first, later, words.stems, places)).toEqual(words);
});

test('a label of a concept or a word that is not there is refused', () => {
  const labels = { starts: [0, 1], words: [0], concepts: [0], kinds: [2] } as const;
  const join = (wrong: object) => () => joinWords(first, { ...later, labels: { ...labels, ...wrong } }, words.stems, places);
  expect(join({})).not.toThrow();
  expect(join({ concepts: [first.thesaurus.concepts.length] })).toThrow(Malformed);
  expect(join({ words: [words.stems.length] })).toThrow(Malformed);
});
