import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseGeneratedSite } from '../../../src/plugins/lighter/generatedRoutes';
import { smallData } from '../../../src/plugins/lighter/smallData';
import { pagesOf, splitPages } from '../../../src/plugins/lighter/splitRoutes';
import { data, tables } from './site';

const folder = mkdtempSync(join(tmpdir(), 'kb-'));
for (const [path, value] of Object.entries(data)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(value));
}
const site = parseGeneratedSite(tables);
const whole = splitPages(pagesOf(site.routes));
const small = smallData(site, folder);

test('a part gets the menus of its own pages, and no others', () => {
  expect(small.within('v0', whole)).toEqual({ version: { version: 'current', docsSidebars: { procedures: ['menu'] } } });
  const signals = whole.parts.get('/signalen/');
  expect(small.within('v0', signals as never)).toEqual({ version: { version: 'current', docsSidebars: {} } });
});

test('names of plugins travel along; pages and components are files', () => {
  expect(small.within('pl', whole)).toEqual({ name: 'docs', id: 'default' });
  expect(small.within('c0x0', whole)).toBeUndefined();
  expect(small.within('di', whole)).toBeUndefined();
});

test('only what is told of a version differs between parts', () => {
  expect(['v0', 'pl', 'di'].map((chunk) => small.varies(chunk))).toEqual([true, false, false]);
});
