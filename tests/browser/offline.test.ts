import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { complete, fieldOf, keptOnDevice, optionsOf, typeInBox } from './searching';
import { buildFolder, siteForTests } from './site';

const site = siteForTests();
const bundle = readdirSync(join(buildFolder, 'offline-bestanden')).find((name) => name !== 'entry.json') ?? '';

function workers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

/** Asks to keep the site on the device. */
async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Bewaar op dit apparaat/ }).click();
}

test('nothing is kept for who did not ask, whatever they read', async () => {
  const page = await site.open('/', { serviceWorkers: 'allow' });
  for (const path of ['/signalen/', '/offline/', '/inwoners/hulp-krijgen/']) {
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect([path, await keptOnDevice(page), await workers(page)]).toEqual([path, [], 0]);
  }
  expect(site.asked.filter((path) => path.startsWith('/offline-bestanden/') && !path.endsWith('entry.json'))).toEqual([]);
});

test.each([
  [
    'of which one bit is wrong',
    (whole: Buffer) => whole.fill((whole[whole.length >> 1] ?? 0) ^ 1, whole.length >> 1, (whole.length >> 1) + 1),
  ],
  ['that breaks off', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
  ['that is longer than announced', (whole: Buffer) => Buffer.concat([whole, Buffer.from('x')])],
])('a download %s changes nothing on the device', async (_, spoil) => {
  const page = await site.open('/offline/', { serviceWorkers: 'allow' });
  await page.route(`**/offline-bestanden/${bundle}`, (route) =>
    route.fulfill({ body: spoil(readFileSync(join(buildFolder, 'offline-bestanden', bundle))), contentType: 'application/octet-stream' }),
  );
  await keep(page);
  await page.getByRole('alert').filter({ hasText: 'Er is niets bewaard.' }).waitFor();
  expect([await keptOnDevice(page), await workers(page)]).toEqual([[], 0]);
});

test('kept once, the site opens and searches without a connection; pages for residents are left alone; removal leaves nothing', async () => {
  const page = await site.open('/offline/', { serviceWorkers: 'allow' });
  await keep(page);
  await page.getByText(/Bewaard op dit apparaat:/).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

  await page.context().setOffline(true);
  const asked = site.asked.length;
  for (const path of ['/', '/signalen/iemand-anders-voert-het-woord/', '/procedures/signaal-melden/']) {
    const response = await page.goto(site.origin + path);
    await page.locator('h1').waitFor();
    expect([path, response?.fromServiceWorker()]).toEqual([path, true]);
  }
  await page.goto(site.origin);
  await fieldOf(page).focus();
  await complete(page);
  await typeInBox(page, 'baas houdt paspoorten vast');
  const target = (await optionsOf(page).first().getAttribute('href')) ?? '';
  await optionsOf(page).first().click();
  await page.waitForURL((url) => url.pathname + url.hash === target);
  await expect(page.goto(`${site.origin}/inwoners/hulp-krijgen/`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  // Nothing reached the server: all of this came from the device. Only Chromium looks past the cut for a newer worker.
  expect(site.asked.slice(asked).filter((path) => path !== '/offline-worker.js')).toEqual([]);
  expect(site.errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(error))).toEqual([]);
  site.errors.length = 0;

  await page.context().setOffline(false);
  for (const path of ['/inwoners/hulp-krijgen/', '/inwoners/hulp/ar/hulp-krijgen/']) {
    const response = await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect([path, response?.fromServiceWorker()]).toEqual([path, false]);
  }
  await page.goto(`${site.origin}/offline/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Verwijder van dit apparaat' }).click();
  await page.getByText('Op dit apparaat is niets bewaard.').waitFor();
  expect([await keptOnDevice(page), await workers(page)]).toEqual([[], 0]);
});
