import { noForbiddenNumbers, phonesFromRegistry } from '../../../src/content/rules/phones';
import { fixtureLibrary, today } from '../fixtures';
import { judge, pageWith } from './onePage';

test.each([
  'Bel 0800-5151.',
  'Bel 0900 8844.',
  'Bel 033-448 11 86.',
  'Bel +31 70 333 44 44.',
  'Bel 06-12345678.',
  'Bel 14 070.',
  'Bel 112!',
])('%s', (body) => {
  expect(judge(phonesFromRegistry, body)).toHaveLength(1);
});

test.each([
  'In 2024 waren het er 1.112.',
  'Op 12-11-2026 om 11:12 uur.',
  'Wetsvoorstel 36 547.',
  'Richtlijn 2011/36/EU en art. 273f.',
  'Bel :contact[112].',
  'De postcode is 1120 AB.',
  'Van 2019-2023.',
])('"%s" is no phone number', (body) => {
  expect(judge(phonesFromRegistry, body)).toEqual([]);
});

test('a forbidden number is found however it is written', () => {
  const library = fixtureLibrary();
  for (const body of ['Bel 085-1234567.', 'Bel 085 123 45 67.']) {
    const pages = [pageWith(body)];
    expect(noForbiddenNumbers({ library: { ...library, pages }, pageById: new Map(), today })).toHaveLength(1);
  }
});
