import { matchWords } from '../../../src/search/embedding/matches';
import { ask, compiled, open } from './scene';

const matched = (query: string, typing = false) =>
  Object.fromEntries([...matchWords(ask(query, typing), open)].map(([place, match]) => [compiled.words[place], match]));

test('exact words are sure, guesses less, parts least, stop words little', () => {
  const matches = matched('moet pasport arbeidsuitbuiting');
  expect(matches.moet).toMatchObject({ strength: 1, little: true, word: 0 });
  expect(matches.paspoort?.strength).toBeLessThan(0.9);
  expect(matches.arbeidsuitbuit?.strength).toBe(1);
  expect(matches.arbeid).toMatchObject({ part: true, strength: 0.6 });
});

test('a word that is being typed matches what it may become, one that is finished does not', () => {
  expect(Object.keys(matched('slaver', true))).toEqual(['slavernij']);
  expect(matched('mensen salar', false).salaris?.strength ?? 0).toBeLessThan(0.6);
});

test('a little word is completed when it stands alone, not beside other words', () => {
  const word = { surface: 'slav', stem: 'slav', start: 0, end: 4, stop: true, typing: true, known: false };
  const other = { ...word, surface: 'praat', stem: 'praat', stop: false, typing: false, known: true };
  const completed = (...words: (typeof word)[]) =>
    matchWords({ query: '', words, terms: [] }, open).has(compiled.words.indexOf('slavernij'));
  expect(completed(word)).toBe(true);
  expect(completed(other, word)).toBe(false);
});
