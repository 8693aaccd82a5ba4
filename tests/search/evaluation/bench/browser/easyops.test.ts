import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareInProcess, siteOfOnePage } from './site';

test('EasyOps indexes the pages of the site, and its worker stands beside them with the constants that its plugin writes', async () => {
  const site = siteOfOnePage();
  expect(await prepareInProcess('easyops', 'easyops', site)).toEqual([0, '']);
  const index = JSON.parse(readFileSync(join(site, 'search-index.json'), 'utf8')) as { documents: { t: string; u: string }[] }[];
  expect(index[0]?.documents).toMatchObject([{ t: 'Paspoort', u: '/a/' }]);
  expect(readFileSync(join(site, 'easyops/worker.js'), 'utf8')).toContain('search-index.json');
  expect(readFileSync(join(site, 'easyops/page.js'), 'utf8')).toContain('export');
  rmSync(site, { recursive: true });
}, 60_000);
