import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lighterTranslations } from '../../src/plugins/lighter/lighterTranslations';
import { buildFolder, siteForTests } from './site';

const site = siteForTests();
const budgets = JSON.parse(readFileSync(join(__dirname, '../../hosting/budgets.json'), 'utf8')) as { page: number; scripts: number };

/** Bytes of a file of the build as a server sends it, compressed. */
function weight(url: string): number {
  const path = join(buildFolder, decodeURIComponent(url.split('?')[0] ?? ''));
  const file = existsSync(join(path, 'index.html')) ? join(path, 'index.html') : path;
  return gzipSync(readFileSync(file), { level: 6 }).length;
}

// Measured in bytes, never in time: the same on every machine. What the browser fetches ahead counts too.
test.each([
  '/',
  '/signalen/',
  '/signalen/iemand-anders-voert-het-woord/',
  '/procedures/signaal-melden/',
  '/rollen/burgerzaken/',
  '/inwoners/hulp-krijgen/',
])('%s stays within its weight before anything is touched', async (path) => {
  await site.open(path, { width: 360, height: 740 });
  const asked = [...new Set(site.asked)];
  const sum = (urls: string[]) => urls.reduce((bytes, url) => bytes + weight(url), 0);
  const page = sum(asked);
  const scripts = sum(asked.filter((url) => /\.js(\?|$)/.test(url)));
  if (process.env.KB_FIGURES) console.log(`${path} page ${page} scripts ${scripts} requests ${asked.length}`);
  expect({ path, page, scripts, fits: page <= budgets.page && scripts <= budgets.scripts }).toMatchObject({ fits: true });
  expect(asked.filter((url) => url.startsWith('/zoekbestanden/'))).toEqual([]);
});

test('no text of the theme that the code can show has been taken out', () => {
  const folder = join(buildFolder, 'assets/js');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/\bid:"(theme\.[\w.]+)"/g)])
    .map(([, name = '']) => name);
  const asked = Object.fromEntries(names.map((name) => [name, '']));
  expect(names).toContain('theme.common.skipToMainContent');
  expect(lighterTranslations(asked)).toEqual(asked);
});
