import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyRelease } from '../../src/release/apply';
import { changesBetween, changesOfSources } from '../../src/release/versionChanges';
import { page } from './changes/samples';
import { makeSite, planOf, put, quickTools, removeSites } from './site';

afterAll(removeSites);

test('between nothing, a release and the working version', async () => {
  const root = makeSite();
  expect(changesBetween(root, null, 'current').pages.every(({ type }) => type === 'added')).toBe(true);
  await applyRelease(root, planOf(root), quickTools);
  expect(changesBetween(root, '2026.1', 'current')).toMatchObject({ from: '2026.1', pages: [] });
  const file = 'docs/wet/artikel.md';
  put(root, file, readFileSync(join(root, file), 'utf8').replace(/^title: .*$/m, 'title: Een andere titel'));
  expect(changesBetween(root, '2026.1', 'current').pages).toMatchObject([{ id: 'wet-artikel', type: 'changed' }]);
});

test('a page that only points to a page with a new title did not change', () => {
  const none = { contacts: new Map(), concepts: new Map() };
  const link = page('wet/b.md', 'id: wet-b\ntitle: B', 'Lees :pagina[wet-a].');
  const list = changesOfSources(
    '1',
    [page('wet/a.md', 'id: wet-a\ntitle: Oud', 'x'), link],
    '2',
    [page('wet/a.md', 'id: wet-a\ntitle: Nieuw', 'x'), link],
    none,
  );
  expect(list.pages.map(({ id }) => id)).toEqual(['wet-a']);
});
