import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyRelease } from '../../../src/release/apply';
import { writeArchive } from '../../../src/release/archive/archive';
import { verifyReleases } from '../../../src/release/verify';
import { makeSite, planOf, put, quickTools, removeSites } from '../site';

afterAll(removeSites);

test('an archive is verified by hash: changed, missing and extra files are named, and one that was cut short', async () => {
  const root = makeSite();
  const manifest = await applyRelease(root, planOf(root), quickTools);
  put(root, 'releases/archive/2026.1/half.html', 'van een run die werd afgebroken');
  expect(verifyReleases(root).issues).toMatchObject([{ rule: 'archive', file: 'releases/archive/2026.1' }]);
  expect(writeArchive(root, manifest)).toBeGreaterThan(manifest.pages.length);
  expect(verifyReleases(root).issues).toEqual([]);
  const file = 'releases/archive/2026.1/wet/artikel/index.html';
  writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')} `);
  put(root, 'releases/archive/2026.1/erbij.html', 'x');
  expect(verifyReleases(root).issues.map((issue) => issue.file)).toEqual([file, 'releases/archive/2026.1/erbij.html']);
});

test('a page that today’s code can’t read stops it', async () => {
  const root = makeSite();
  const manifest = await applyRelease(root, planOf(root), quickTools);
  put(root, 'versioned_docs/version-2026.1/wet/artikel.md', '---\nid: wet-artikel\n---\n');
  expect(() => writeArchive(root, manifest)).toThrow(/wet-artikel/);
});
