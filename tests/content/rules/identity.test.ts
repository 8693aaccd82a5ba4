import { idMatchesKind, idsUnique } from '../../../src/content/rules/identity';
import { fixtureLibrary, today } from '../fixtures';
import { judge, pageWith } from './onePage';

test('an id tells its kind', () => {
  expect(judge(idMatchesKind, 'Tekst.')).toEqual([]);
  expect(judge(idMatchesKind, 'Tekst.', 'public')).toMatchObject([{ rule: 'id-prefix' }]);
});

test('the second page with an id is told where the first one stands', () => {
  const library = fixtureLibrary();
  const pages = [...library.pages, pageWith('a'), pageWith('b')];
  expect(idsUnique({ library: { ...library, pages }, pageById: new Map(), today })).toMatchObject([
    { rule: 'id-unique', message: 'Het kenmerk vorm-proef bestaat al, op docs/vormen/proef.md.' },
  ]);
});
