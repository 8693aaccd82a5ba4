import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import libraryPlugin from '../../../src/plugins/library/index';
import { fixtureRoot } from '../../content/fixtures';

/** The small library with one fault in it. */
const faulty = mkdtempSync(join(tmpdir(), 'kb-library-'));
cpSync(fixtureRoot, faulty, { recursive: true });
const page = join(faulty, 'docs/signalen/geldig.md');
writeFileSync(page, readFileSync(page, 'utf8').replace('procedure-melden', 'procedure-bestaat-niet'));
afterAll(() => rmSync(faulty, { recursive: true }));

const open = (siteDir: string) => libraryPlugin({ siteDir } as LoadContext);
const before = { mode: process.env.NODE_ENV, unfinished: process.env.KB_UNFINISHED };

function setEnvironment(values: { NODE_ENV?: string; KB_UNFINISHED?: string }): void {
  delete process.env.KB_UNFINISHED;
  Object.assign(process.env, values);
}

afterEach(() => {
  setEnvironment({
    ...(before.mode === undefined ? {} : { NODE_ENV: before.mode }),
    ...(before.unfinished === undefined ? {} : { KB_UNFINISHED: before.unfinished }),
  });
  jest.restoreAllMocks();
});

test('a build refuses what kb check refuses, with every fault in its place', () => {
  setEnvironment({ NODE_ENV: 'production' });
  expect(() => open(faulty).loadContent?.()).toThrow(/^De inhoud heeft fouten:\n.+\.md:\d+/);
});

test('while writing, faults are told and the site goes on', () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  setEnvironment({ NODE_ENV: 'development' });
  expect(open(faulty).loadContent?.()).toHaveProperty('pages');
  expect(told).toHaveBeenCalledWith(expect.stringContaining('De inhoud heeft fouten'));
});

test('good content gives every page what its face needs, and is watched with its registries', () => {
  setEnvironment({ NODE_ENV: 'production' });
  const plugin = open(fixtureRoot);
  const content = plugin.loadContent?.();
  let data: unknown;
  plugin.contentLoaded?.({ content, actions: { setGlobalData: (given: unknown) => (data = given) } } as never);
  expect(data).toMatchObject({ roles: { burgerzaken: 'Medewerker burgerzaken' }, emergency: [{ id: '112' }, { id: 'politie' }] });
  expect(plugin.getPathsToWatch?.()).toEqual([`${fixtureRoot}/docs/**/*.{md,mdx}`, `${fixtureRoot}/data/**/*.yaml`]);
});
