import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pagefind, pagefindWithField } from '../../../../../src/search/evaluation/bench/browser/pagefind';
import { prepareInProcess, siteOfOnePage } from './site';

test('Pagefind indexes the pages of the site and puts its files beside them, those of its field too', async () => {
  const site = siteOfOnePage();
  expect(await prepareInProcess('pagefind', 'pagefind', site)).toEqual([0, '']);
  for (const file of ['pagefind.js', 'pagefind-ui.js', 'pagefind-ui.css']) expect(existsSync(join(site, 'pagefind', file))).toBe(true);
  expect(readdirSync(join(site, 'pagefind/fragment'))).toHaveLength(1);
  rmSync(site, { recursive: true });
}, 60_000);

test('with its field it is the same engine, so its keystrokes are not taken twice', () => {
  expect(pagefind.warm).toBeDefined();
  expect(pagefindWithField.warm ?? pagefindWithField.onMainThread).toBeUndefined();
});
