import { keystrokes, spread } from '../../../../src/search/evaluation/bench/typing';

test('every state from two letters on; a character of two code units is one', () => {
  expect(keystrokes('baas')).toEqual(['ba', 'baa', 'baas']);
  expect(keystrokes('a 😀')).toEqual(['a ', 'a 😀']);
  expect(keystrokes('x')).toEqual([]);
});

test('evenly spread, in order, none twice', () => {
  const list = Array.from({ length: 100 }, (_, i) => i);
  expect(spread(list, 4)).toEqual([0, 25, 50, 75]);
  expect(spread([1, 2], 4)).toEqual([1, 2]);
});
