import { soundOf } from '../../../src/search/dutch/phonetic';

test.each([
  ['misbruik', 'misbruyk', false],
  ['prostitutie', 'prostitusie', true],
  ['vrouwen', 'frauwen', true],
  ['meisje', 'mijsje', true],
  ['politie', 'polisie', true],
  ['paspoort', 'paspoord', true],
  ['uitbuiting', 'uitbuitting', true],
  ['gechanteerd', 'gegantteerd', true],
  ['dochter', 'dogter', true],
  ['chantage', 'chantasje', true],
  ['massagesalon', 'massasjesalon', true],
  ['vragen', 'vrasjen', false],
  ['huis', 'hoes', false],
])('%s and %s', (a, b, same) => {
  expect(soundOf(a) === soundOf(b)).toBe(same);
});
