import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../../src/audit/pages';
import { templates } from './pages';
import { buildFolder, siteForTests } from './site';

const site = siteForTests();

// The harness judges the console and the other hosts after every test.
test.each(templates)('%s opens: nothing in the console, nothing from another host', async (path) => {
  const page = await site.open(path);
  expect(await page.locator('h1').count()).toBe(1);
});

test.each(['/bestaat-niet/', '/signalen/bestaat-niet/', '/inwoners/bestaat-niet/', '/2026.1/bestaat-niet/'])(
  '%s opens the page that says so, as it was delivered',
  async (path) => {
    const page = await site.open(path, { status: 404 });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByRole('link', { name: /Snel weg/ }).count()).toBe(/signalen|inwoners/.test(path) ? 1 : 0);
  },
);

test('no page holds an inline script, an inline style or a handler', () => {
  const wrong = builtPages(buildFolder).flatMap((path) => {
    const html = readFileSync(join(buildFolder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    return inlineParts(html).map((part) => `${path}: ${part}`);
  });
  expect(wrong).toEqual([]);
});

test('every link leads somewhere', () => {
  const bare = builtPages(buildFolder).flatMap((path) => {
    const html = readFileSync(join(buildFolder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    return (html.match(/<a\s[^>]*>/g) ?? []).filter((tag) => !/\s(href|id)=/.test(tag)).map((tag) => `${path} ${tag}`);
  });
  expect(bare).toEqual([]);
});

test('what is inline is recognised, and a block of data is not', () => {
  const bad = [
    '<script>a()</script>',
    '<script type="module">a()</script>',
    '<p style="color:red">',
    '<style>p{}</style>',
    '<a onclick="x()">',
  ];
  expect(bad.filter((html) => inlineParts(html).length === 0)).toEqual([]);
  const good = [
    '<script src="/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<p class="style">style="x" in text</p>',
  ];
  expect(good.filter((html) => inlineParts(html).length > 0)).toEqual([]);
});

/** The parts of a page that a strict Content-Security-Policy would refuse. */
function inlineParts(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter((tag) => {
    if (/^<style[\s>]/i.test(tag)) return true;
    if (/^<script[\s>]/i.test(tag)) return !/\ssrc=/.test(tag) && !/type="?application\/ld\+json/.test(tag);
    return /\s(style|on[a-z]+)=/i.test(tag.replace(/"[^"]*"/g, '""'));
  });
}
