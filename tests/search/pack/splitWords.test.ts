import fc from 'fast-check';
import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { readContainer, writeContainer } from '../../../src/search/pack/container';
import { readLaterWords, writeLaterWords } from '../../../src/search/pack/laterWords';
import { splitWords } from '../../../src/search/pack/splitWords';
import { corpus } from '../../fixtures/search/corpus';

const { words, first: isFirst } = indexCorpus(corpus);

function joined(flags: typeof isFirst) {
  const { first, later } = splitWords(words, flags);
  const file = writeContainer('labels', '', writeLaterWords(later, words.stems));
  return readLaterWords(readContainer(file, 'labels'), first);
}

test('what is divided, written and read comes back as it was', () => {
  const { words: back, stemPlaces } = joined(isFirst);
  expect(back).toEqual(words);
  expect([...stemPlaces].map((place) => words.stems[place])).toEqual(splitWords(words, isFirst).first.stems);
});

test('and so does any other division that keeps the words of texts, as long as no concept has a later label before a first one', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.boolean()), (coins) => {
      const more = (flags: Uint8Array): Uint8Array => flags.map((flag) => (flag || coins.next().value ? 1 : 0));
      const stems = more(isFirst.stems);
      const surfaces = more(isFirst.surfaces).map((flag, place) => {
        const stem = words.surfaceStems[place] ?? -1;
        return flag && (stem < 0 || stems[stem]) ? 1 : 0;
      });
      expect(joined({ surfaces, stems, labels: isFirst.labels }).words).toEqual(words);
    }),
    { numRuns: 30 },
  );
});

test('labels of both stages stand in the order of their concepts', () => {
  const { thesaurus } = joined(isFirst).words;
  expect(thesaurus.labelConcepts).toEqual([...thesaurus.labelConcepts].sort((a, b) => a - b));
});

test('a word of a text cannot be left for later', () => {
  const found = words.surfaceFrequencies.findIndex((frequency) => frequency > 0);
  const surfaces = isFirst.surfaces.map((flag, place) => (place === found ? 0 : flag));
  expect(() => splitWords(words, { ...isFirst, surfaces })).toThrow('a word of a text');
});

test('nor the stem of a first word', () => {
  const stem = words.surfaceStems[isFirst.surfaces.findIndex((flag, place) => flag === 1 && (words.surfaceStems[place] ?? -1) >= 0)] ?? -1;
  const stems = isFirst.stems.map((flag, place) => (place === stem ? 0 : flag));
  expect(() => splitWords(words, { ...isFirst, stems })).toThrow('the first stage needs the stem');
});
