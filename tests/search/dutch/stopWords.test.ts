import { isLabelStopWord, isQueryStopWord, isStopWord } from '../../../src/search/dutch/stopWords';

test('a text loses what carries no subject', () => {
  expect(['de', 'wij', 'welke', 's'].map(isStopWord)).toEqual([true, true, true, true]);
  expect(['paspoort', 'baas', '3', 'ind', 'mag', 'geld'].map(isStopWord)).toEqual([false, false, false, false, false, false]);
});

test('a query loses more: how people frame a question', () => {
  expect(['mag', 'krijgt', 'gewoon', 'de'].map(isQueryStopWord)).toEqual([true, true, true, true]);
  expect(['help', 'bel', 'melden', 'werk', 'hoer', 'bang'].filter(isQueryStopWord)).toEqual([]);
});

test('a label loses only little words: "hij mag niet weten waar ik woon"', () => {
  expect('hij mag niet weten waar ik woon'.split(' ').filter(isLabelStopWord)).toEqual([]);
  expect('uitbuiting in de prostitutie'.split(' ').filter(isLabelStopWord)).toEqual(['in', 'de']);
});
