import { DIGIT, isLatin, LETTER } from '../../../src/search/dutch/latin';

test.each([
  ['Zorgcoördinator, vóór 17:00 – “ja”', true],
  ['', true],
  ['мій паспорт', false],
  ['جواز', false],
  ['ſ', false],
  ['🙂', false],
])('%s: %s', (text, latin) => {
  expect(isLatin(text)).toBe(latin);
});

test('the classes are those of Unicode, for every sign that counts as Latin', () => {
  const [letter, digit] = [new RegExp(`^[${LETTER}]$`), new RegExp(`^[${DIGIT}]$`)];
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const one = String.fromCharCode(code);
    if (isLatin(one) && (letter.test(one) !== /^\p{L}$/u.test(one) || digit.test(one) !== /^\p{N}$/u.test(one)))
      wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
