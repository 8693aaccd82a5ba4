import type { Browser, Page } from 'playwright-core';
import { axeVersion, violations } from '../../src/audit/axe';
import { launchBrowser } from '../../src/audit/browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

const judge = async (body: string) => {
  await page.setContent(
    `<!doctype html><html lang="nl"><head><title>Proef</title></head><body><main><h1>Kop</h1>${body}</main></body></html>`,
  );
  return violations(page);
};

test('a page without faults has none', async () => {
  expect(await judge('<p>Tekst</p>')).toEqual([]);
}, 60_000);

test('a fault is named by its rule, its first element and how many more there are', async () => {
  const [missing, ...rest] = await judge('<img src="data:,"><img src="data:,">');
  expect(rest).toEqual([]);
  expect(missing).toMatch(/^image-alt: .*<img src="data:,">.* \(en 1 meer\)$/);
}, 60_000);

test('a rule of good practice and one of WCAG 2.2 count', async () => {
  expect(await judge('<h4>Overgeslagen</h4>')).toEqual([expect.stringMatching(/^heading-order: /)]);
  const small = '<button style="width:10px;height:10px;padding:0;border:0">a</button>'.repeat(2);
  expect(await judge(small)).toEqual([expect.stringMatching(/^target-size: /)]);
}, 60_000);

test('the version is that of the package', () => {
  expect(axeVersion).toBe((jest.requireActual('axe-core/package.json') as { version: string }).version);
});
