import { compareParts, longestRising } from '../../../src/release/changes/parts';
import type { Part } from '../../../src/release/changes/snapshot';

const section = (key: string, ...sentences: string[]): Part => ({ group: 'section', key, label: key, sentences });
const step = (number: number, ...sentences: string[]): Part => ({ group: 'step', key: 'steps', label: `Stap ${number}`, sentences });

test('a step put in between changes no other step', () => {
  const before = [step(1, 'Bel de politie.'), step(2, 'Schrijf op wat u zag.'), step(3, 'Vertel het uw leidinggevende.')];
  const after = [
    step(1, 'Bel de politie.'),
    step(2, 'Breng uzelf in veiligheid.'),
    step(3, 'Schrijf op wat u zag.'),
    step(4, 'Vertel het uw leidinggevende.'),
  ];
  expect(compareParts(before, after).map(({ label, type }) => [label, type])).toEqual([['Stap 2', 'added']]);
});

test('steps that changed places are told as moved, with both numbers', () => {
  const before = [step(1, 'Bel de politie.'), step(2, 'Schrijf op wat u zag.'), step(3, 'Vertel het uw leidinggevende.')];
  const after = [step(1, 'Vertel het uw leidinggevende.'), step(2, 'Bel de politie.'), step(3, 'Schrijf op wat u zag.')];
  expect(compareParts(before, after)).toMatchObject([{ label: 'Stap 1', oldLabel: 'Stap 3', type: 'moved', moved: true }]);
});

test('a section with another heading and the same text is renamed', () => {
  const changes = compareParts([section('Wat u doet', 'Bel de politie en wacht.')], [section('Wat u nu doet', 'Bel de politie en wacht.')]);
  expect(changes).toMatchObject([{ label: 'Wat u nu doet', oldLabel: 'Wat u doet', type: 'changed' }]);
});

test('a section that went stands where it stood', () => {
  const changes = compareParts(
    [section('A', 'Een.'), section('B', 'Twee.'), section('C', 'Drie.')],
    [section('A', 'Een nieuw.'), section('C', 'Vier.')],
  );
  expect(changes.map(({ label, type }) => `${label} ${type}`)).toEqual(['A changed', 'B removed', 'C changed']);
});

test('what stands in rising order stayed in its place', () => {
  expect([...longestRising([2, 0, 1, 3])].sort()).toEqual([0, 1, 3]);
  expect(longestRising([]).size).toBe(0);
});
