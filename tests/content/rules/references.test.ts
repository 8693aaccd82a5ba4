import { referencesResolve } from '../../../src/content/rules/references';
import { judge } from './onePage';

test('what exists may be pointed at', () => {
  expect(judge(referencesResolve, ':contact[112] :term[bedenktijd] :pagina[IND-001] :bron[P1]')).toEqual([]);
});

test.each([
  [':contact[113]', 'contact'],
  [':term[bestaat-niet]', 'begrip'],
  [':pagina[IND-999]', 'pagina'],
  [':bron[P9]', 'bron'],
])('%s is told to be unknown', (body, what) => {
  const [issue] = judge(referencesResolve, `Tekst ${body}.`);
  expect(issue).toMatchObject({ rule: 'reference-unknown' });
  expect(issue?.message).toContain(what);
});

test('a colon in ordinary text is no directive', () => {
  expect(judge(referencesResolve, 'Om 10:30 uur, zie art. 5:15 en dit:dat.')).toEqual([]);
});
