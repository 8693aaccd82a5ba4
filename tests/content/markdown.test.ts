import { toString as textOfNode } from 'mdast-util-to-string';
import { parseMarkdown } from '../../src/content/markdown';

test('tables and directives are read; a stray brace or angle breaks nothing', () => {
  const tree = parseMarkdown('Een { en een <.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n:::gevaar\nBel :contact[112].\n:::');
  expect(tree.children.map((node) => node.type)).toEqual(['paragraph', 'table', 'containerDirective']);
  expect(textOfNode(tree)).toContain('Een { en een <.');
});
