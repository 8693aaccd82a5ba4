import { parseGeneratedSite } from '../../../src/plugins/lighter/generatedRoutes';
import { withPageScripts } from '../../../src/plugins/lighter/pageScripts';
import { tables } from './site';

const names = ['docs', 'ho', 'pages', 'pages-signalen', 'pages-2026.1', 'pages-2026.1-signalen', 'c0x0', 'c1x0', 'c0x12', 'c1x12'];
const manifest = { entrypoints: ['main'], origins: Object.fromEntries(names.map((name) => [name, ['styles', name]])) };
const { origins, entrypoints } = withPageScripts(manifest, parseGeneratedSite(tables));

test('a page brings the files with its routes along', () => {
  expect(origins['@site/docs/signalen/signaal-0.md']).toEqual(['styles', 'pages-signalen', 'c0x0']);
  expect(origins['@site/docs/procedures/melden.md']).toEqual(['styles', 'pages', 'c0x12']);
  expect(origins['@site/src/pages/index.tsx']).toEqual(['styles', 'pages', 'ho']);
});

test('in an older version too, from the outside in', () => {
  expect(origins['@site/versioned_docs/version-2026.1/signalen/signaal-0.md']).toEqual([
    'styles',
    'pages-2026.1',
    'pages-2026.1-signalen',
    'c1x0',
  ]);
  expect(origins['@site/versioned_docs/version-2026.1/procedures/melden.md']).toEqual(['styles', 'pages-2026.1', 'c1x12']);
});

test('what pages of many parts share brings no part along', () => {
  expect(origins['@theme/DocItem']).toEqual(['styles', 'docs']);
  expect(origins['@theme/DocsRoot']).toEqual(['styles', 'docs']);
});

test('what was in the manifest stays, and what became no file asks for none', () => {
  expect(entrypoints).toEqual(['main']);
  expect(origins['pages-signalen']).toEqual(['styles', 'pages-signalen']);
  expect(origins['@generated/docs/default/p/new.json']).toEqual([]);
});
