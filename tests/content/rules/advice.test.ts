import { noDangerousAdvice } from '../../../src/content/rules/advice';
import { judge } from './onePage';

test.each(['Confronteer de werkgever.', 'Ga zelf op onderzoek.', 'Beloof opvang.', 'Achtervolg het busje.'])(
  '"%s" is pointed out',
  (body) => {
    expect(judge(noDangerousAdvice, body)).toHaveLength(1);
  },
);

test.each([
  'Confronteer niemand, doe dat nooit.',
  'Beloof niets.',
  ':::nooit\nConfronteer de werkgever.\n:::',
  'De politie belooft opvang niet.',
])('"%s" is right', (body) => {
  expect(judge(noDangerousAdvice, body)).toEqual([]);
});
