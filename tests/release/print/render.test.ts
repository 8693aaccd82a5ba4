import { composeContext } from '../../../src/content/compose/context';
import { readLibrary } from '../../../src/content/library';
import { dutchDate, escapeHtml, renderPage } from '../../../src/release/print/render';
import { fixtureRoot } from '../../content/fixtures';

const context = composeContext(readLibrary(fixtureRoot));
const page = (id: string) => {
  const found = context.library.pages.find(({ frontMatter }) => frontMatter.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('every id of a page gets its prefix, and headings stand deeper', () => {
  const html = renderPage(page('procedure-melden'), context, { hrefOf: () => undefined, idPrefix: 'x-', deeper: 2 });
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.every((id) => id?.startsWith('x-'))).toBe(true);
  expect(html).not.toMatch(/<h[123]/);
  expect(html).toMatch(/<h4/);
});

test('a link to another page goes where it is told, and loses its link where it can’t be kept', () => {
  const indicator = context.library.pages.find(({ kind }) => kind === 'role');
  if (!indicator) throw new Error('geen rol');
  const kept = renderPage(indicator, context, { hrefOf: (path) => `#p:${path}` });
  expect(kept).toContain('href="#p:');
  const lost = renderPage(indicator, context, { hrefOf: () => undefined });
  expect(lost).not.toMatch(/href="(?!tel:|https?:|#)/);
  expect(lost.replace(/<[^>]*>/g, '')).toBe(kept.replace(/<[^>]*>/g, ''));
});

test('nothing runs and nothing loads', () => {
  for (const one of context.library.pages)
    expect(renderPage(one, context, { hrefOf: () => undefined, plainer: true })).not.toMatch(/<script|<style|<img|style=/);
});

test('dates and escapes', () => {
  expect(dutchDate('2026-12-01')).toBe('1 december 2026');
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});
