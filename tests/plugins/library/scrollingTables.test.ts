import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from '../../../src/content/markdown';
import { scrollingTables } from '../../../src/plugins/library/scrollingTables';

test('a table stands in a box that the keyboard reaches and that is named by its heads; the rest stays', () => {
  const tree = parseMarkdown('Tekst\n\n| Wat | **Wie** |\n| --- | --- |\n| a | b |\n\nEinde');
  const [before, table, after] = tree.children;
  scrollingTables(tree);
  expect(tree.children).toEqual([before, expect.anything(), after]);
  expect(tree.children[1]).toEqual({
    type: 'blockquote',
    children: [table],
    data: { hName: 'div', hProperties: { className: ['kb-tabel'], role: 'group', tabIndex: 0, 'aria-label': 'Tabel: Wat, Wie' } },
  });
});

test('an empty corner is an ordinary cell', () => {
  const tree = parseMarkdown('| | B |\n| --- | --- |\n| a | |');
  scrollingTables(tree);
  const html = toHtml(toHast(tree));
  expect(html).toContain('aria-label="Tabel: B"');
  expect(html.match(/<t[hd]>[^<]*/g)).toEqual(['<td>', '<th>B', '<td>a', '<td>']);
});

test('once is enough, also for a table inside a list', () => {
  const tree = parseMarkdown('- punt\n\n  | A |\n  | --- |\n  | b |');
  scrollingTables(tree);
  const once = structuredClone(tree);
  scrollingTables(tree);
  expect(tree).toEqual(once);
  expect(JSON.stringify(tree).match(/kb-tabel/g)).toHaveLength(1);
});
