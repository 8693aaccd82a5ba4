import { composeContext } from '../../../src/content/compose/context';
import { readLibrary } from '../../../src/content/library';
import { bookHtml } from '../../../src/release/print/book';
import { fixtureRoot } from '../../content/fixtures';

const context = composeContext(readLibrary(fixtureRoot));
const facts = { site: 'Kennisbank', version: '2026.1', date: '2026-12-01', title: 'Eerste <release>', note: 'Het **bericht**.' };
const html = bookHtml(context, facts);

test('a cover with version, date and note, contents with every page, and every page once', () => {
  expect(html).toContain('Release 2026.1 · 1 december 2026');
  expect(html).toContain('Eerste &lt;release&gt;');
  expect(html).toContain('<strong>bericht</strong>');
  for (const { frontMatter } of context.library.pages) {
    expect(html.split(`<h2 id="p-${frontMatter.id}"`)).toHaveLength(2);
    expect(html).toContain(`<a class="nummer" href="#p-${frontMatter.id}"`);
  }
});

test('no anchor twice, and no link within the book that leads nowhere', () => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const dead = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.includes(id));
  expect(dead).toEqual([]);
});

test('the same pages give the same book', () => {
  expect(bookHtml(composeContext(readLibrary(fixtureRoot)), facts)).toBe(html);
});
