import * as fc from 'fast-check';
import { readLibrary } from '../../../src/content/library';
import { compareVersionPages, kindLabel } from '../../../src/release/changes/compare';
import { namesOf } from '../../../src/release/changes/names';
import { snapshotOf } from '../../../src/release/changes/snapshot';
import { readSources } from '../../../src/release/files';
import { compareFiles, page } from './samples';

const fields = (id: string, more = '') => `id: ${id}\ntitle: Pagina ${id}\nsummary: Dit is de samenvatting van de pagina.\n${more}`;

test('added, removed, renamed by id and changed pages are told apart', () => {
  const { pages, counts } = compareFiles(
    [
      page('wet/weg.md', fields('wet-weg'), 'Weg.'),
      page('wet/oud.md', fields('wet-naam'), 'Zelfde.'),
      page('wet/tekst.md', fields('wet-tekst'), 'Eerst dit.'),
      page('wet/gelijk.md', fields('wet-gelijk'), 'Niets.'),
    ],
    [
      page('wet/gelijk.md', fields('wet-gelijk'), 'Niets.'),
      page('wet/nieuw.md', fields('wet-naam'), 'Zelfde.'),
      page('wet/tekst.md', fields('wet-tekst'), 'Eerst dat.'),
      page('wet/erbij.md', fields('wet-erbij'), 'Erbij.'),
    ],
  );
  expect(pages.map(({ id, type }) => `${id} ${type}`)).toEqual([
    'wet-erbij added',
    'wet-naam renamed',
    'wet-tekst changed',
    'wet-weg removed',
  ]);
  expect(pages[1]).toMatchObject({ url: '/wet/nieuw/', oldUrl: '/wet/oud/' });
  expect(counts).toEqual({ added: 1, removed: 1, renamed: 1, changed: 1, quiet: 0, same: 1 });
});

test('formatting is no change', () => {
  const before = 'Tekst met **nadruk** en een lijst:\n\n- een\n- twee\n\n## Kop\n\nSlot.';
  const after = 'Tekst met nadruk en\neen lijst:\n\n* een\n* *twee*\n\n### Kop\n\nSlot.';
  expect(compareFiles([page('wet/a.md', fields('wet-a'), before)], [page('wet/a.md', fields('wet-a'), after)]).pages).toEqual([]);
});

test('what no reader sees is quiet', () => {
  const { pages } = compareFiles(
    [page('wet/a.md', fields('wet-a', 'reviewed: 2026-01-01\nkeywords: [baas]'), 'Tekst.')],
    [page('wet/a.md', fields('wet-a', 'reviewed: 2026-06-01\nkeywords: [baas, chef]'), 'Tekst.')],
  );
  expect(pages).toMatchObject([{ type: 'quiet', quiet: ['zoekwoorden', 'datum van controle'] }]);
});

test('values that came and went, and an order that means something', () => {
  const { pages } = compareFiles(
    [page('wet/a.md', fields('wet-a', 'roles: [jeugd]\ncall: ["112", comensha]\nsources: [P1, P2]'), 'Tekst.')],
    [page('wet/a.md', fields('wet-a', 'roles: [jeugd, beleid]\ncall: [comensha, "112"]\nsources: [P2, P1]'), 'Tekst.')],
  );
  expect(pages[0]?.facts).toEqual([
    { key: 'call', label: 'Wie belt u', added: [], removed: [], reordered: true },
    { key: 'roles', label: 'Rollen', added: ['beleid'], removed: [] },
  ]);
});

test('in a first release every page is new', () => {
  expect(compareVersionPages(null, { name: '2026.1', pages: [] })).toMatchObject({ from: null, pages: [] });
  expect(kindLabel('role')).toBe('Rollen');
});

test('the real pages do not differ from themselves, and one changed word is found in the page where it stands', () => {
  const root = process.cwd();
  const files = readSources(root, 'docs').filter(({ path }) => /\.mdx?$/.test(path));
  const { registries } = readLibrary(root);
  const names = namesOf(new Map(), registries);
  const before = snapshotOf(files, names);
  expect(compareVersionPages({ name: 'a', pages: before }, { name: 'b', pages: snapshotOf(files, names) }).pages).toEqual([]);
  fc.assert(
    fc.property(fc.nat(files.length - 1), (index) => {
      const file = files[index] ?? { path: '', source: '' };
      const changed = snapshotOf([{ ...file, source: `${file.source.trimEnd()}\n\nVleermuizen slapen overdag in de toren.\n` }], names);
      const after = before.map((old, place) => (place === index ? (changed[0] ?? old) : old));
      const list = compareVersionPages({ name: 'a', pages: before }, { name: 'b', pages: after });
      expect(list.pages.map(({ url, type }) => `${url} ${type}`)).toEqual([`${before[index]?.url} changed`]);
      expect(list.pages[0]?.parts.flatMap(({ edits }) => edits).filter(({ type }) => type !== 'gap')).toEqual([
        { type: 'added', text: 'Vleermuizen slapen overdag in de toren.' },
      ]);
    }),
    { numRuns: 8 },
  );
});
