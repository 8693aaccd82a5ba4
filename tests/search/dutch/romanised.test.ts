import { romanKey, romanKeys } from '../../../src/search/dutch/romanised';

test.each([
  ['заплатата', 'zaplatata'],
  ['плащат', 'plashtat'],
  ['шефът', 'shefat'],
  ['къде', 'kade'],
  ['полиция', 'policija'],
  ['полиция', 'politsiya'],
  ['живея', 'zhiveya'],
  ['зарплату', 'zarplatu'],
  ['гроші', 'hroshi'],
  ['забрали', 'zabraly'],
  ['хлопець', 'khlopets'],
  ['помощ', 'pomosht'],
])('%s is found as %s', (word, typed) => {
  expect(romanKeys(word)).toContain(romanKey(typed));
});

test('nothing but Cyrillic has keys of this kind', () => {
  expect(['paspoort', 'جواز', '112', ''].map((word) => romanKeys(word))).toEqual([[], [], [], []]);
});
