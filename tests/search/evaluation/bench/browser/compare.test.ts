import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareInBrowser, printBrowser } from '../../../../../src/search/evaluation/bench/browser/compare';

test('a row per engine and network; times of keystrokes only where they were taken', () => {
  const cell = { engine: 'eigen', profile: '4G', first: 321.4, bytes: 150_000, needed: 120_000 };
  const text = printBrowser([cell, { ...cell, engine: 'Pagefind', p50: 8.25, p95: 62.5, slow: 371.2 }]);
  expect(text).toMatch(/\| eigen +\| 4G +\| 321 +\| 150 +\| 120 +\| +\| +\| +\|/);
  expect(text).toMatch(/\| Pagefind +\| 4G .*\| 8,3 +\| 62,5 +\| 371,2 +\|/);
});

test('without a build it says what to do', async () => {
  const root = mkdtempSync(join(tmpdir(), 'compare-'));
  await expect(compareInBrowser(root, [], [])).rejects.toThrow('npm run build');
  rmSync(root, { recursive: true });
});
