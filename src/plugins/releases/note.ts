import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from '../../content/markdown';

/** A piece of an editor's note, ready to be shown: text, or an element with its children. */
export type NoteNode = string | { tag: NoteTag; href?: string; children: NoteNode[] };

export type NoteTag = (typeof tags)[number];

const tags = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'a', 'h2', 'h3', 'h4', 'blockquote', 'br'] as const;

/** An editor's note in Markdown → what the page shows. Other elements lose their tag and keep their text; HTML is left out. */
export function noteNodes(markdown: string): NoteNode[] {
  const tree = toHast(parseMarkdown(markdown)) as Root;
  return (tree.children as (RootContent | ElementContent)[]).flatMap(nodesOf);
}

function nodesOf(node: RootContent | ElementContent): NoteNode[] {
  if (node.type === 'text') return node.value === '\n' ? [] : [node.value];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap(nodesOf);
  const tag = tagOf(node);
  if (!tag) return children;
  const href = tag === 'a' && typeof node.properties.href === 'string' && /^(https?:|mailto:|tel:|\/|#)/.test(node.properties.href);
  return tag === 'a' && !href ? children : [{ tag, ...(href ? { href: String(node.properties.href) } : {}), children }];
}

/** The page's own title is the first heading, so a note's headings begin at the second level. */
function tagOf({ tagName }: Element): NoteTag | undefined {
  return tagName === 'h1' ? 'h2' : tags.find((tag) => tag === tagName);
}
