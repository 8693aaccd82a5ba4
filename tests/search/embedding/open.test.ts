import { stem } from '../../../src/search/dutch/stem';
import { wordsOfLabel } from '../../../src/search/embedding/open';
import { compiled, open } from './scene';

test('finds labels, rings and concepts of a word', () => {
  const boss = open.wordIndex('bas');
  expect(
    open.labelsOf(boss).map((label) =>
      wordsOfLabel(compiled, label)
        .map((word) => compiled.words[word])
        .join(' '),
    ),
  ).toEqual(['bas heeft paspoort', 'bas']);
  expect(open.labelFrequency(boss)).toBe(2);
  expect(open.ringsOf(boss).map((ring) => compiled.rings[ring]?.map((word) => compiled.words[word]))).toEqual([
    ['bas', 'chef', 'werkgever'],
  ]);
  expect(open.wordIndex('nergens')).toBe(-1);
});

test('a word of one concept tells more than one of two, and a reference most', () => {
  const idf = (term: string): number => open.labelIdf(open.wordIndex(term));
  expect(idf('afgepakt')).toBeGreaterThan(idf('bas'));
  expect(idf('273f')).toBeGreaterThan(idf('sr'));
});

test('labels that words cover are told once, and one question leaves nothing behind for the next', () => {
  const word = (text: string) => open.wordIndex(stem(text));
  const labelsWith = (words: readonly number[]) => open.coveredBy(words, 0.6).map((label) => open.wordsOf(label));
  const both = [word('paspoort'), word('afgepakt')];
  expect(labelsWith(both)).toContainEqual(both);
  expect(labelsWith([word('paspoort')])).not.toContainEqual(both);
  expect(labelsWith([])).toEqual([]);
  expect(new Set(open.coveredBy(both, 0)).size).toBe(open.coveredBy(both, 0).length);
});
