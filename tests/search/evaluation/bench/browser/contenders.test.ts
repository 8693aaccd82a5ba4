import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browserContenders } from '../../../../../src/search/evaluation/bench/browser/contenders';

test('Pagefind indexes the pages of the site and puts its files beside them', async () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'a/index.html'), '<html lang="nl"><body><article><h1>Paspoort</h1><p>Ingenomen.</p></article></body></html>');
  // A process of its own: Jest cannot load a module that only exists for `import`.
  const { spawnSync } = await import('node:child_process');
  const script = `require('./src/search/evaluation/bench/browser/pagefind.ts').pagefind.prepare(${JSON.stringify(site)})`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=commonjs', '-e', script], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  for (const file of ['pagefind.js', 'pagefind-ui.js', 'pagefind-ui.css']) expect(existsSync(join(site, 'pagefind', file))).toBe(true);
  expect(readdirSync(join(site, 'pagefind/fragment'))).toHaveLength(1);
  rmSync(site, { recursive: true });
}, 60_000);

test('ours does not wait for texts and vectors; for rarer words only when the answer needed them', async () => {
  const ours = browserContenders.find(({ name }) => name === 'eigen');
  const laterAt = async (phase: string) =>
    (await ours?.first({ evaluate: async () => ({ phase, milliseconds: 1 }) } as unknown as Page, 'x'))?.later;
  const files = ['texts', 'vectors', 'labels', 'words'].map((part) => `/zoekbestanden/${part}-1.bin`);
  const early = await laterAt('ready');
  const late = await laterAt('worded');
  expect(files.map((file) => early?.test(file))).toEqual([true, true, true, false]);
  expect(files.map((file) => late?.test(file))).toEqual([true, true, false, false]);
});

test('EasyOps indexes the pages of the site, and its worker stands beside them with the constants that its plugin writes', async () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'a/index.html'), '<html lang="nl"><body><article><h1>Paspoort</h1><p>Ingenomen.</p></article></body></html>');
  const { spawnSync } = await import('node:child_process');
  const script = `require('./src/search/evaluation/bench/browser/easyops.ts').easyops.prepare(${JSON.stringify(site)})`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=commonjs', '-e', script], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const index = JSON.parse(readFileSync(join(site, 'search-index.json'), 'utf8')) as { documents: { t: string; u: string }[] }[];
  expect(index[0]?.documents).toMatchObject([{ t: 'Paspoort', u: '/a/' }]);
  expect(readFileSync(join(site, 'easyops/worker.js'), 'utf8')).toContain('search-index.json');
  expect(readFileSync(join(site, 'easyops/page.js'), 'utf8')).toContain('export');
  rmSync(site, { recursive: true });
}, 60_000);
