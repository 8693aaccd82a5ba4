import { violations } from '../../src/audit/axe';
import { builtPages, workingPages } from '../../src/audit/pages';
import { templates } from './pages';
import { buildFolder, siteForTests } from './site';

const site = siteForTests();
const looks = [360, 1366].flatMap((width) => [false, true].map((dark) => ({ width, dark })));

/** States that a reader makes, per page. */
describe.each(looks)('%j', (look) => {
  test.each(templates)('%s has no fault', async (path) => {
    expect(await violations(await site.open(path, look))).toEqual([]);
  });

  test('the page for an unknown address has no fault', async () => {
    expect(await violations(await site.open('/bestaat-niet/', { ...look, status: 404 }))).toEqual([]);
  });

  test('a narrowed list of signals has no fault', async () => {
    const page = await site.open('/signalen/?rol=burgerzaken', look);
    await page.locator('form p[role="status"]').filter({ hasText: 'van 125' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

test('an open menu on a phone has no fault', async () => {
  const page = await site.open('/procedures/signaal-melden/', { width: 360 });
  await page.getByRole('button', { name: 'Open of sluit het menu' }).click();
  await page.waitForTimeout(400);
  expect(await violations(page)).toEqual([]);
});

// In one look: the others are judged above, per template, and of every page in `npm run audit`.
test('no page of the working version has a fault', async () => {
  const paths = workingPages(builtPages(buildFolder));
  const faults: string[] = [];
  const judge = async (): Promise<void> => {
    const page = await site.open('/');
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      await page.goto(`${site.origin}${path}`, { waitUntil: 'load' });
      await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
      faults.push(...(await violations(page)).map((fault) => `${path} ${fault}`));
    }
  };
  await Promise.all([judge(), judge()]);
  expect(faults).toEqual([]);
}, 1_800_000);
