import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentCommit, readState, uncommitted } from '../../src/release/state';
import { git, makeSite, put, removeSites, today } from './site';

afterAll(removeSites);

test('what is not committed is named, apart from the note', () => {
  const root = makeSite();
  expect(uncommitted(root, [])).toEqual([]);
  put(root, 'bericht.md', 'Nieuw.');
  put(root, 'docs/wet/één pagina.md', 'x');
  git(root, 'mv', 'docs/wet/index.mdx', 'docs/wet/begin.mdx');
  expect(uncommitted(root, ['bericht.md'])?.sort()).toEqual(['docs/wet/begin.mdx', 'docs/wet/index.mdx', 'docs/wet/één pagina.md']);
});

test('outside a repository there is nothing to trace a release to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kennisbank-'));
  expect(uncommitted(folder, [])).toBeUndefined();
  expect(currentCommit(folder)).toBeNull();
});

test('a first release: every page is new, under the name of the release', () => {
  const root = makeSite();
  put(root, 'bericht.md', 'Nieuw.');
  const state = readState(root, '2026.1', today, join(root, 'bericht.md'), ['te laag']);
  expect(state).toMatchObject({ today, releases: [], uncommitted: [], searchProblems: ['te laag'], changes: { from: null, to: '2026.1' } });
  expect(state.docs).toContain('wet/index.mdx');
  expect(state.changes.counts.added).toBe(state.docs.length);
  expect(currentCommit(root)).toMatch(/^[0-9a-f]{40}$/);
});
