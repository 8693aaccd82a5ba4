import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rawFrontMatter, snapshotOf, titlesOf } from '../../../src/release/changes/snapshot';
import { page, sampleNames } from './samples';

const names = sampleNames();

test('a real procedure: fields, steps and sections in reading order', () => {
  const source = readFileSync(join(__dirname, '../../fixtures/library/docs/procedures/melden.md'), 'utf8');
  const [snapshot] = snapshotOf([{ path: 'procedures/melden.md', source }], names);
  expect(snapshot?.kind).toBe('procedure');
  expect(snapshot?.url).toBe('/procedures/melden/');
  const groups = snapshot?.parts.map(({ group, key }) => (group === 'field' ? key : group));
  expect(groups?.slice(0, 4)).toEqual(['title', 'summary', 'in_short', 'step']);
  expect(groups?.indexOf('never')).toBeGreaterThan(groups?.lastIndexOf('step') ?? 99);
});

test('front matter of a schema that no longer exists is read as it is', () => {
  const [snapshot] = snapshotOf(
    [page('signalen/x.md', 'id: IND-001\ntitle: Oud\noud_veld: Dit veld kent niemand meer.\nniveau: 3', 'Tekst.')],
    names,
  );
  expect(snapshot?.parts.map(({ label }) => label)).toEqual(['Titel', 'oud_veld', 'Begin van de pagina']);
  expect(snapshot?.facts).toEqual([{ key: 'niveau', label: 'niveau', ordered: false, values: ['3'] }]);
});

test('a landing page has its path for an id; files that Docusaurus leaves out are left out', () => {
  const files = [
    page('wet/index.mdx', 'title: Wet', "import X from 'y'\n\nTekst."),
    page('wet/_concept.md', 'id: wet-x', 'Nee.'),
    { path: 'wet/a.png', source: '' },
  ];
  const snapshots = snapshotOf(files, names);
  expect(snapshots.map(({ id, kind }) => [id, kind])).toEqual([['overzicht:wet/index.mdx', 'landing']]);
  expect(snapshots[0]?.parts.at(-1)?.sentences).toEqual(['Tekst.']);
});

test('unreadable front matter is empty, not an error', () => {
  expect(rawFrontMatter('---\na: [\n---\n')).toEqual({});
  expect(rawFrontMatter('geen blok')).toEqual({});
  expect(titlesOf([{ path: 'a.md', source: '---\nid: x\n---\n' }])).toEqual(new Map());
});
