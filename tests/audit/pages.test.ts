import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPages, currentPages, pagesOf, workingPages } from '../../src/audit/pages';

test('a page is at the address of its folder, or of its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  for (const path of ['index.html', '404.html', 'signalen/index.html', 'signalen/x/index.html', 'signalen/x/y.js']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  expect(builtPages(folder)).toEqual(['/', '/404.html', '/signalen/', '/signalen/x/']);
  rmSync(folder, { recursive: true });
});

test('without a release every page counts', () => {
  expect(currentPages(['/', '/404.html', '/signalen/'])).toEqual(['/', '/404.html', '/signalen/']);
});

test('with releases those of the newest and of the working version count; what is frozen or only forwards does not', () => {
  const paths = [
    '/',
    '/2026.1/signalen/',
    '/2026.2/',
    '/archief/2025.1/',
    '/pagina/IND-001/',
    '/werkversie/signalen/',
    '/wijzigingen/2026.1/',
  ];
  expect(currentPages(paths)).toEqual(['/', '/werkversie/signalen/', '/wijzigingen/2026.1/']);
});

test('of a page in the newest release and in the working version, the working one counts', () => {
  expect(workingPages(['/', '/signalen/', '/werkversie/', '/werkversie/signalen/', '/zoeken/', '/2026.1/signalen/'])).toEqual([
    '/',
    '/werkversie/',
    '/werkversie/signalen/',
    '/zoeken/',
  ]);
  expect(workingPages(['/', '/signalen/'])).toEqual(['/', '/signalen/']);
});

test('the newest version is at the root; what belongs to no version goes with it', () => {
  const paths = ['/', '/2026.1/wet/', '/werkversie/wet/', '/wet/', '/zoeken/'];
  expect(pagesOf('newest', paths)).toEqual(['/', '/wet/', '/zoeken/']);
  expect(pagesOf('current', paths)).toEqual(['/werkversie/wet/']);
  expect(pagesOf('current', ['/', '/wet/'])).toEqual(['/', '/wet/']);
});
