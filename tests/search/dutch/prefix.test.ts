import { vocabularySplitter } from '../../../src/search/dutch/compounds';
import { completions } from '../../../src/search/dutch/prefix';
import { tokenise } from '../../../src/search/dutch/tokenise';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';

const WORDS = ['arbeidsuitbuiting', 'paspoort', 'paspoorten', 'signaal', 'signalen', 'uitbuiting', '~passport'];
const surfaces = vocabularyOf(WORDS);
const complete = completions({ surfaces, stems: vocabularyOf(['paspoort', 'signal', 'uitbuit']) }, vocabularySplitter(surfaces));
const typed = (text: string, known = false) => {
  const [token, before] = tokenise(text).reverse();
  return (token ? complete(token, before?.surface ?? '', 0, known) : []).map((term) =>
    term.space === 'surface' ? WORDS.slice(term.from, term.to) : term.term,
  );
};

test('every surface that starts so', () => {
  expect(typed('paspo')).toEqual([['paspoort', 'paspoorten']]);
  expect(typed('signaalx')).toEqual([]);
});

test('a finished word is no completion of itself, and longer ones weigh less then', () => {
  expect(typed('uitbuiting', true)).toEqual([]);
  const [open] = complete({ surface: 'paspo', start: 0, end: 5, kind: 'word', pieces: [] }, '', 0, false);
  const [finished] = complete({ surface: 'paspoort', start: 0, end: 8, kind: 'word', pieces: [] }, '', 0, true);
  expect(finished?.weight).toBeLessThan(open?.weight ?? 0);
});

test('written on to the word before it', () => {
  expect(typed('arbeids uitb')).toEqual([['uitbuiting'], ['arbeidsuitbuiting']]);
});

test('as the last part of a compound that the index does not hold', () => {
  expect(typed('uitbuitingssig')).toEqual(['uitbuit', ['signaal', 'signalen']]);
});

test('in other languages', () => {
  expect(typed('pass')).toEqual([['~passport']]);
});
