import { ALTERNATIVE, labelsOf, OTHER_LANGUAGE, readLabel, readRingWord } from '../../../src/search/embedding/labels';

const stems = (text: string, kind = ALTERNATIVE): string[] =>
  readLabel({ text, kind }).map((reading) => reading.map(({ stem }) => stem).join(' '));

test.each([
  ['uitbuiting in de prostitutie', ['uitbuit prostitutie']],
  ['hij mag niet weten waar ik woon', ['hij mag niet wet war ik won']],
  ['ID-kaart ingenomen', ['id kaart ingenom', 'idkaart ingenom']],
  ['art. 273 f Sr', ['artikel 273f sr']],
  ['de het een', []],
])('%s', (text, expected) => {
  expect(stems(text)).toEqual(expected);
});

test.each([
  ['boss took the passport', '~boss ~took ~the ~passport'],
  ['трафик на хора', '~трафик ~на ~хора'],
  ['أخذ جواز السفر', '~اخذ ~جواز ~السفر'],
  ['yardım çağrısı', '~yardim ~cagrisi'],
])('%s is not stemmed and stays apart', (text, expected) => {
  expect(stems(text, OTHER_LANGUAGE)).toEqual([expected]);
});

test('labels come best kind first, languages by code, whatever order the file has', () => {
  const concept = { prefLabel: 'a', altLabels: ['b'], hiddenLabels: ['c'], labels: { pl: ['e'], en: ['d'] } };
  expect(labelsOf(concept).map(({ text, kind }) => `${kind}${text}`)).toEqual(['0a', '1b', '2c', '3d', '3e']);
});

test('a ring holds words, no phrases', () => {
  expect(readRingWord('de baas')?.stem).toBe('bas');
  expect(readRingWord('naar bed gaan')).toBeUndefined();
});
