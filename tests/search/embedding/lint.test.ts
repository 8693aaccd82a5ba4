import { LANGUAGES, lintThesaurus } from '../../../src/search/embedding/lint';

const labels = Object.fromEntries(LANGUAGES.map((language) => [language, [`x${language}`]]));
const concept = (id: string, hiddenLabels: string[], rest = {}) => ({
  id,
  prefLabel: id,
  altLabels: [],
  hiddenLabels,
  labels: {},
  ...rest,
});
const complete = (id: string, hiddenLabels: string[]) =>
  concept(id, hiddenLabels, { labels: Object.fromEntries(LANGUAGES.map((language) => [language, [`${id}${language}`]])) });

test('a sound concept gives no finding', () => {
  expect(lintThesaurus({ concepts: [concept('hotel', ['logeren voor lange tijd', 'wat moet ik doen'], { labels })] })).toEqual([]);
});

test('the same label in two concepts, in whatever form', () => {
  expect(lintThesaurus({ concepts: [complete('hotel', ['de kamers']), complete('woning', ['kamer'])] })).toEqual([
    {
      rule: 'label-in-two-concepts',
      concepts: ['hotel', 'woning'],
      label: 'de kamers',
      message: '“de kamers” staat bij 2 begrippen: hotel, woning. Laat het label staan bij het begrip dat de lezer bedoelt.',
    },
  ]);
});

test('one hidden word that many concepts use', () => {
  const concepts = [complete('hotel', ['kamer']), complete('woning', ['kamer delen']), complete('werk', ['slapen op kamer'])];
  expect(lintThesaurus({ concepts })).toEqual([
    {
      rule: 'wide-hidden-word',
      concepts: ['hotel'],
      label: 'kamer',
      message:
        'Het zoekwoord “kamer” komt voor in labels van 3 begrippen en zegt alleen dus weinig. Maak er een woordgroep van (“kamer …”).',
    },
  ]);
});

test('a label of little words only', () => {
  expect(lintThesaurus({ concepts: [complete('dwang', ['moeten', 'van de'])] }).map(({ rule, label }) => [rule, label])).toEqual([
    ['only-stop-words', 'moeten'],
    ['only-stop-words', 'van de'],
  ]);
});

test('languages without a label', () => {
  expect(lintThesaurus({ concepts: [concept('hotel', [], { labels: { en: ['hotel'], pl: [] } })] })).toEqual([
    {
      rule: 'missing-language',
      concepts: ['hotel'],
      label: 'hotel',
      message: 'Het begrip “hotel” heeft nog geen label in: ar, bg, es, pl, ro, uk. Wie in die taal zoekt, vindt het niet.',
    },
  ]);
});
