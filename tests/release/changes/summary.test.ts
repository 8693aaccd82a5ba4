import { changeSummary, changesByRole } from '../../../src/release/changes/summary';
import type { ChangeList, PageChange } from '../../../src/release/changes/types';

const counts = { added: 0, removed: 0, renamed: 0, changed: 0, quiet: 0, same: 0 };
const list = (more: Partial<ChangeList>): ChangeList => ({ from: '2026.1', to: '2026.2', counts, pages: [], ...more });

test('one sentence that counts', () => {
  expect(changeSummary(list({ counts: { ...counts, added: 3, changed: 1, renamed: 1, removed: 2, quiet: 1 } }))).toBe(
    'Sinds 2026.1: 3 pagina’s nieuw, 1 pagina gewijzigd, 1 pagina verhuisd, 2 pagina’s vervallen, 1 pagina bijgewerkt zonder dat de tekst veranderde.',
  );
  expect(changeSummary(list({}))).toBe('Sinds 2026.1 is er geen tekst gewijzigd.');
  expect(changeSummary(list({ from: null, counts: { ...counts, added: 12 } }))).toBe('Eerste release: 12 pagina’s.');
});

test('per role, most pages first; quiet changes and public pages are for nobody in particular', () => {
  const page = (id: string, roles: string[], more: Partial<PageChange> = {}) =>
    ({ id, roles, type: 'changed', audience: 'staff', ...more }) as PageChange;
  const pages = [
    page('a', ['beleid']),
    page('b', ['jeugd', 'beleid']),
    page('c', ['jeugd', 'bestuurder'], { type: 'quiet' }),
    page('d', ['leerplicht'], { audience: 'public' }),
  ];
  expect(changesByRole(list({ pages })).map(({ role, pages: changed }) => [role, changed.map(({ id }) => id)])).toEqual([
    ['beleid', ['a', 'b']],
    ['jeugd', ['b']],
  ]);
});
