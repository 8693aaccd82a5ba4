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
  'Bel (070) 123 45 67.',
  'Bel 0701234567.',
  'Bel 033/1234567.',
  'Bel 033.123.45.67.',
  'Bel +31(0)70 123 45 67.',
  'Bel 0031 70 1234567.',
  'Bel 070\u00a0123\u00a045\u00a067.',
  'Bel 070–123 45 67.',
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
  'Vanaf 01-07-2023, of 01.07.2023.',
  'Van 09.00 tot 17.00 uur.',
])('"%s" is no phone number', (body) => {
  expect(judge(phonesFromRegistry, body)).toEqual([]);
});

test('a forbidden number is found however it is written', () => {
  const library = fixtureLibrary();
  const written = [
    '085-1234567',
    '085 123 45 67',
    '0851234567',
    '(085) 123 45 67',
    '+31 85 123 45 67',
    '+31(0)85 1234567',
    '0031851234567',
  ];
  for (const body of written.map((number) => `Bel ${number}.`)) {
    const pages = [pageWith(body)];
    expect(noForbiddenNumbers({ library: { ...library, pages }, pageById: new Map(), today })).toHaveLength(1);
  }
});

test('a forbidden number is found in every registry that has texts', () => {
  const library = fixtureLibrary();
  const note = 'Vroeger 085-1234567.';
  const { contacts, sources, figures, rniDesks } = library.registries;
  const [contact] = contacts.values();
  const [source] = sources.values();
  if (!contact || !source) throw new Error('the fixtures have no contact or source');
  const desk = { municipality: 'Utrecht', code: 'GM0344', policeUnit: 'Midden-Nederland', since: 'start', audience: 'EU', sources: ['P1'] };
  const registries = {
    ...library.registries,
    contacts: new Map([...contacts, [contact.id, { ...contact, note }]]),
    sources: new Map([...sources, [source.id, { ...source, note }]]),
    figures: [...figures, { id: 'proef', label: 'Een cijfer', year: '2025', value: '1', sources: ['P1'], note }],
    rniDesks: [...rniDesks, { ...desk, to_validate: note }],
  };
  const issues = noForbiddenNumbers({ library: { ...library, pages: [], registries }, pageById: new Map(), today });
  expect(issues.map(({ rule, message }) => [rule, message.slice(0, message.indexOf(' staat'))])).toEqual([
    ['phone-forbidden', `Bij "${contact.id}"`],
    ['phone-forbidden', `Bij "${source.id}"`],
    ['phone-forbidden', 'Bij "proef"'],
    ['phone-forbidden', 'Bij "Utrecht"'],
  ]);
});
