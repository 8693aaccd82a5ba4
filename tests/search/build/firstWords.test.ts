import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { wordsOfLabel } from '../../../src/search/embedding/open';
import { corpus } from '../../fixtures/search/corpus';

const { words, first, base } = indexCorpus(corpus);
const { thesaurus } = words;
const labels = thesaurus.labelKinds.map((kind, label) => ({
  kind,
  isFirst: first.labels[label] === 1,
  help: thesaurus.concepts[thesaurus.labelConcepts[label] ?? 0]?.help,
  stems: wordsOfLabel(thesaurus, label).map((word) => words.stems.indexOf(thesaurus.words[word] ?? '')),
}));

test('names that the site uses come first, and whatever in Dutch may call for help', () => {
  for (const { kind, isFirst, help } of labels) expect(isFirst).toBe(kind <= 1 || (kind === 2 && (help === 'danger' || help === 'victim')));
  expect(new Set(labels.map(({ isFirst }) => isFirst))).toEqual(new Set([true, false]));
  expect(labels.some(({ kind, isFirst }) => kind === 2 && isFirst)).toBe(true);
});

test('words of first labels are there, and so is every word that a text holds', () => {
  for (const { isFirst, stems } of labels) if (isFirst) expect(stems.map((stem) => first.stems[stem])).toEqual(stems.map(() => 1));
  words.surfaceFrequencies.forEach((frequency, surface) => {
    if (frequency > 0) expect(first.surfaces[surface]).toBe(1);
  });
  const { starts } = base.sectionWords;
  words.stems.forEach((_, stem) => {
    if ((starts[stem + 1] ?? 0) > (starts[stem] ?? 0)) expect(first.stems[stem]).toBe(1);
  });
});
