import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteVersions } from '../../src/plugins/versions';

function rootWith(names?: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'kb-'));
  if (names) writeFileSync(join(root, 'versions.json'), JSON.stringify(names));
  return root;
}

test('without a release the working version is the site', () => {
  expect(siteVersions(rootWith())).toEqual([{ name: 'current', docs: 'docs', basePath: '/' }]);
});

test('the newest release is the site, older ones and the working version have a path', () => {
  expect(siteVersions(rootWith(['2026.2', '2026.1'])).map(({ name, basePath }) => [name, basePath])).toEqual([
    ['2026.2', '/'],
    ['2026.1', '/2026.1/'],
    ['current', '/werkversie/'],
  ]);
});
