import fc from 'fast-check';
import { tokenise } from '../../../src/search/dutch/tokenise';

const surfaces = (text: string): string[] => tokenise(text).map((token) => token.surface);

test.each([
  ['De zorgcoördinator belt.', ['de', 'zorgcoordinator', 'belt']],
  ["foto's en auto’s", ['foto', 'en', 'auto']],
  ["'s avonds in 's-Hertogenbosch", ['s', 'avonds', 'in', 'shertogenbosch', 's', 'hertogenbosch']],
  ['e-mail', ['email', 'e', 'mail']],
  ['RNI-loket', ['rniloket', 'rni', 'loket']],
  ['work - life', ['work', 'life']],
  ['art. 5 en artikel 6', ['artikel', '5', 'en', 'artikel', '6']],
  ['мій паспорт', ['міи', 'паспорт']],
  ['جواز السفر', ['جواز', 'السفر']],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});

test('offsets point at the original words, not at the folded ones', () => {
  const text = 'Bel de Zorgcoördinator op 0800-5151 (gratis), vóór 17:00 uur.';
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Bel',
    'de',
    'Zorgcoördinator',
    'op',
    '0800-5151',
    'gratis',
    'vóór',
    '17:00',
    'uur',
  ]);
});

test('whatever the text, offsets slice it in order, and the slice gives the token again', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."aé ’'-./:()08b3ĳ٠م\u0301\u00ad") }));
  fc.assert(
    fc.property(text, (value) => {
      let previous = 0;
      for (const { surface, start, end, joined } of tokenise(value)) {
        expect(start).toBeGreaterThanOrEqual(previous);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(value.length);
        expect(surface).not.toBe('');
        if (!joined) {
          expect(tokenise(value.slice(start, end)).map((token) => token.surface)).toEqual([expect.any(String)]);
          previous = end;
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('property: a text of Latin letters, read the short way, has the words that Unicode gives it', () => {
  const latin = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(..."abefABZ0123589 '’‘`´-–.,:/+()…") },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCodePoint(code)) },
    { weight: 1, arbitrary: fc.integer({ min: 0x2010, max: 0x2027 }).map((code) => String.fromCodePoint(code)) },
  );
  fc.assert(
    fc.property(fc.string({ unit: latin, maxLength: 24 }), (text) => {
      // A letter of another script at the end takes the long way, and is a word of its own.
      const long = tokenise(`${text} ж`).slice(0, -1);
      expect(tokenise(text)).toEqual(long);
    }),
    { numRuns: 2000 },
  );
});
