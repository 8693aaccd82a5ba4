import fc from 'fast-check';
import { activate } from '../../../src/search/embedding/activate';
import { ask, open } from './scene';

const concepts = (query: string, typing = false): Record<string, number> =>
  Object.fromEntries(activate(ask(query, typing), open).map(({ id, weight }) => [id, weight]));
const best = (query: string, typing = false): string | undefined => activate(ask(query, typing), open)[0]?.id;

test.each([
  ['mijn baas heeft mijn paspoort afgepakt', 'documenten', 'hidden labels, little words between'],
  ['paspoort afgepakt', 'documenten', 'a hidden phrase'],
  ['idkaart ingenomen', 'documenten', 'the hyphen left out'],
  ['mensenhandle', 'mensenhandel', 'a typing error that an editor wrote down'],
  ['mensenhadnel', 'mensenhandel', 'one that nobody wrote down'],
  ['gedwongen arbeit', 'arbeidsuitbuiting', 'a typing error in one word'],
  ['wat moet ik doen', 'stappenplan', 'a phrase of little words'],
  ['273f', 'artikel-273f', 'the number alone names the article'],
  ['my boss took my passport', 'werkgever', 'English'],
  ['passport taken', 'documenten', 'English phrase'],
  ['zabrany paszportu', 'documenten', 'Polish, inflected'],
  ['трафик на хора', 'mensenhandel', 'Bulgarian'],
  ['ТОРГІВЛЯ ЛЮДЬМИ', 'mensenhandel', 'Ukrainian in capitals'],
  ['أَخْذ جواز سفر', 'documenten', 'Arabic, vowelled, without article'],
  ['İnsan ticareti', 'mensenhandel', 'Turkish with a dotted capital'],
])('%s → %s: %s', (query, id) => {
  expect(best(query)).toBe(id);
});

test.each(['afval ophalen', 'wat', 'mag dat', 'ik', 'school', ''])('%s names nothing', (query) => {
  expect(Object.entries(concepts(query)).filter(([, weight]) => weight >= 0.3)).toEqual([]);
});

test('too small a part of a label is no sign of its concept', () => {
  expect(concepts('weinig werken')).not.toHaveProperty('arbeidsuitbuiting');
  expect(concepts('werken voor weinig geld')).toHaveProperty('arbeidsuitbuiting');
});

test('the English boss is not the Dutch boos, nor the other way round', () => {
  expect(concepts('boos')).toEqual({});
});

test('a whole phrase weighs more than part of it, a preferred label more than a hidden word', () => {
  expect(concepts('moderne slavernij').mensenhandel).toBeGreaterThan(concepts('slavernij').mensenhandel ?? 0);
  expect(concepts('werkgever').werkgever).toBeGreaterThan(concepts('baas').werkgever ?? 1);
});

test('neighbours light up a little and ask for no help box', () => {
  const all = activate(ask('arbeidsuitbuiting'), open);
  expect(all.map(({ id, via }) => [id, via])).toEqual([
    ['arbeidsuitbuiting', 'label'],
    ['mensenhandel', 'broader'],
    ['documenten', 'related'],
  ]);
  expect(all.map(({ help }) => help)).toEqual([undefined, undefined, undefined]);
  expect(all[1]?.weight).toBeCloseTo((all[0]?.weight ?? 0) * 0.25);
});

test('the word being typed is completed', () => {
  expect(best('paspoort afgep', true)).toBe('documenten');
  expect(best('paszport zabr', true)).toBe('documenten');
});

test('says which words of the query it stands on', () => {
  const [first] = activate(ask('help, mijn paspoort is afgepakt'), open);
  expect(first).toMatchObject({ id: 'documenten', label: 'paspoort afgepakt', labelKind: 2, coverage: 1, words: [2, 4], help: 'victim' });
});

test('any query gives weights within bounds, in falling order, each concept once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (query, typing) => {
      const all = activate(ask(query, typing), open);
      expect(new Set(all.map(({ concept }) => concept)).size).toBe(all.length);
      for (const [index, { weight }] of all.entries()) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(Math.min(1.15, all[index - 1]?.weight ?? 1.15));
      }
    }),
  );
});
