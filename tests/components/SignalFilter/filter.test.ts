import fc from 'fast-check';
import { type Belongs, chosenFrom, countsFor, matches, searchFor } from '../../../src/components/SignalFilter/filter';

const signals: Belongs[] = [
  { rol: ['burgerzaken', 'jeugd'], vorm: ['arbeid'], plek: ['balie'] },
  { rol: ['burgerzaken'], vorm: ['seks'], plek: [] },
];

test('a signal is shown when it belongs to every choice', () => {
  expect(signals.filter((signal) => matches(signal, { rol: 'burgerzaken', vorm: 'seks' }))).toHaveLength(1);
  expect(signals.filter((signal) => matches(signal, {}))).toHaveLength(2);
});

test('a count says what is left when that value is chosen', () => {
  const counts = countsFor('vorm', signals, { rol: 'jeugd', vorm: 'seks' });
  expect([...counts]).toEqual([['arbeid', 1]]);
});

test('the address carries the choices, there and back', () => {
  fc.assert(
    fc.property(
      fc.record({ rol: fc.stringMatching(/^[a-z-]+$/), vorm: fc.stringMatching(/^[a-z-]+$/) }, { requiredKeys: [] }),
      (chosen) => {
        expect(chosenFrom(searchFor(chosen))).toEqual(chosen);
      },
    ),
  );
  expect(chosenFrom('?rol=&anders=x')).toEqual({});
});
