import { countWords, readable, readingEase, sentencesOf, syllableCount } from '../../../src/content/rules/readability';
import { judge, pageWith } from './onePage';

test.each([
  ['huis', 1],
  ['mensenhandel', 4],
  ['paspoort', 2],
  ['aandachtsfunctionaris', 7],
  ['eeuwig', 2],
  ['z', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllableCount(word)).toBe(count);
});

test('the formula of Douma: short words and sentences score higher', () => {
  const easy = Array.from({ length: 10 }, () => 'Ik zie een man.');
  const hard = [
    'De verantwoordelijkheidsverdeling binnen samenwerkingsverbanden veroorzaakt afstemmingsproblematiek tussen organisatieonderdelen '.repeat(
      4,
    ),
  ];
  expect(readingEase(easy)).toBeCloseTo(206.84 - 0.77 * 100 - 0.93 * 4);
  expect(readingEase(hard)).toBeLessThan(0);
});

test('a text under 30 words is not judged', () => {
  expect(readingEase(['Te kort.'])).toBeUndefined();
});

test('sentences are those that a reader reads: no headings, no numbers of sources', () => {
  const page = pageWith('## Kop\n\nEen zin. :bron[P1] Nog een zin, volgens art. 5 van de wet.\n\n- Een punt.\n');
  expect(sentencesOf(page).map(({ text }) => text)).toEqual(['Een zin.', 'Nog een zin, volgens art 5 van de wet.', 'Een punt.']);
});

test('words with an apostrophe or a hyphen are one word', () => {
  expect(countWords('foto’s van de ID-kaart')).toBe(4);
});

test('other languages are not measured with a Dutch formula', () => {
  const page = { ...pageWith('Woord '.repeat(60), 'public') };
  expect(readable({ ...page, frontMatter: { ...page.frontMatter, lang: 'en' } as typeof page.frontMatter }, {} as never)).toEqual([]);
  expect(judge(readable, 'Kort.', 'public')).toEqual([]);
});
