import { sampleNames } from './samples';

test('things are called by their titles, and by their id when nothing is known', () => {
  const names = sampleNames(new Map([['rol-burgerzaken', 'Medewerker burgerzaken']]));
  expect(names.role('burgerzaken')).toBe('Medewerker burgerzaken');
  expect(names.role('brandweer')).toBe('brandweer');
  expect(names.contact('comensha')).toBe('CoMensha');
  expect(names.contact('weg')).toBe('weg');
  expect(names.concept('bedenktijd')).toBe('bedenktijd');
});
