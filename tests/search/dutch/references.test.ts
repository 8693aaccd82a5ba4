import fc from 'fast-check';
import { references } from '../../../src/search/dutch/references';

const canonical = (text: string): string[] => references(text).map((reference) => reference.canonical);

test.each([
  ['273f', '273f', '273 f', '273F', 'art. 273 f Sr', 'artikel 273f van het Wetboek', '(273f)'],
  ['b8/3', 'B8/3', 'B8 3', 'b8-3', 'B 8/3', 'B8 / 3', 'paragraaf B8.3 Vc'],
  ['b8/3/1', 'B8/3.1', 'B8/3/1'],
  ['3:3', '3:3', 'art. 3:3 Awb', 'artikel 3.3 Awb'],
  ['2:38', 'artikel 2.38 Wet BRP', '2:38'],
  ['10:30', '10:30', 'om 10.30 uur'],
  ['08005151', '0800 5151', '0800-5151', '08005151', '0800 - 5151', 'bel 0800 5151 24 uur per dag'],
  ['08000113', '0800-0113'],
  [
    '0334481186',
    '033 448 11 86',
    '0334481186',
    '(033) 448 11 86',
    '033-4481186',
    '+31 33 448 11 86',
    '+31 (0)33 448 11 86',
    '0031334481186',
  ],
  ['0880115000', '088 - 0115000', '088-011 50 00'],
  ['36547', '36 547', '36.547', 'Kamerstukken II 36 547'],
  ['14020', '14 020'],
])('%s, however people write it', (expected, ...spellings) => {
  for (const spelling of spellings) expect([spelling, ...canonical(spelling)]).toEqual([spelling, expected]);
});

test.each(['112', 'in 2025', '23.11.2025', '1234567890123', 'over 3 dagen', 'B8', 'vanaf 18 jaar', "in de jaren '90", 'A9999'])(
  '%s is no reference',
  (text) => {
    expect(canonical(text)).toEqual([]);
  },
);

test('a number with a letter may be found by its number, a paragraph by its chapter, a phone number by its groups', () => {
  expect(references('273f, B8/3.1 en 0800 5151').map(({ pieces }) => pieces)).toEqual([['273'], ['b8', 'b8/3'], ['0800', '5151']]);
});

test('references never overlap, and hold the letters and digits of their own text in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123589ab f./:-+()'), maxLength: 40 }), (text) => {
      let previous = 0;
      for (const { canonical: form, start, end } of references(text)) {
        expect(start).toBeGreaterThanOrEqual(previous);
        previous = end;
        const bare = text
          .slice(start, end)
          .replace(/^(\+|00)31(\D*\(0\))?/, '0')
          .replace(/[^a-z0-9]/g, '');
        expect([form.replace(/[/:]/g, ''), `0${form}`]).toContain(bare);
      }
    }),
    { numRuns: 2000 },
  );
});
