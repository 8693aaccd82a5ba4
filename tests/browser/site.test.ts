import { builtPages } from '../../src/audit/pages';
import { buildFolder, siteForTests } from './site';

const site = siteForTests();

test('a request to another host is seen, and goes nowhere', async () => {
  const page = await site.open('/');
  await page.goto('https://example.org/x');
  expect(await page.textContent('body')).toBe('Elders');
  expect(site.foreign).toEqual(['https://example.org/x']);
  site.foreign.length = 0;
});

test('the policy refuses a script from another host and code that is written into the page, and both are seen', async () => {
  const page = await site.open('/');
  await page.evaluate(() => {
    for (const given of [{ src: 'https://example.org/x.js' }, { text: 'window.name = "binnen"' }])
      document.head.append(Object.assign(document.createElement('script'), given));
  });
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(site.errors.map((error) => /Content Security Policy/.test(error))).toEqual([true, true]);
  // It is counted even when it is refused.
  expect(site.foreign).toEqual(['https://example.org/x.js']);
  site.errors.length = 0;
  site.foreign.length = 0;
});

test('the build has pages, and a page is at the address of its folder', () => {
  const pages = builtPages(buildFolder);
  expect(pages).toContain('/');
  expect(pages).toContain('/404.html');
  expect(pages).toContain('/signalen/');
  expect(pages.length).toBeGreaterThan(200);
});
