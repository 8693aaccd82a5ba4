import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** Markdown → syntax tree: CommonMark with GFM and directives, the dialect that Docusaurus gives `.md` files. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source);
}
