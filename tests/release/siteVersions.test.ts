import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docusaurusVersions, siteVersions } from '../../src/release/siteVersions';

function rootWith(names?: string[], settings?: object, archived: string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), 'kb-'));
  mkdirSync(join(root, 'releases'));
  if (names) writeFileSync(join(root, 'versions.json'), JSON.stringify(names));
  if (settings) writeFileSync(join(root, 'releases/versions.json'), JSON.stringify(settings));
  for (const name of archived) writeFileSync(join(root, `releases/${name}.archive.json`), '{}');
  return root;
}

test('without a release the working version is the site', () => {
  expect(siteVersions(rootWith())).toEqual([{ name: 'current', docs: 'docs', basePath: '/' }]);
  expect(docusaurusVersions(rootWith())).toEqual({});
});

test('the newest release is the site, older ones and the working version have a path', () => {
  expect(siteVersions(rootWith(['2026.2', '2026.1'])).map(({ name, basePath }) => [name, basePath])).toEqual([
    ['2026.2', '/'],
    ['2026.1', '/2026.1/'],
    ['current', '/werkversie/'],
  ]);
});

test('an archived release is no longer built; Docusaurus is told the same', () => {
  const root = rootWith(['2026.3', '2026.2', '2026.1'], { live: 2 }, ['2026.1']);
  expect(siteVersions(root).map(({ name }) => name)).toEqual(['2026.3', '2026.2', 'current']);
  expect(docusaurusVersions(root)).toMatchObject({
    lastVersion: '2026.3',
    onlyIncludeVersions: ['2026.3', '2026.2', 'current'],
    versions: { '2026.3': { path: '' }, '2026.2': { path: '/2026.2' }, current: { path: 'werkversie' } },
  });
});
