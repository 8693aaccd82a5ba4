import type { BlockContent, Blockquote, Heading, Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';

/** Small builders of syntax-tree nodes, so that composing a page reads like the page. */

export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const heading = (depth: 2 | 3 | 4, value: string): Heading => ({ type: 'heading', depth, children: [text(value)] });

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const link = (url: string, label: string): Link => ({ type: 'link', url, children: [text(label)] });

export function item(children: BlockContent[], id?: string): ListItem {
  // Spread, so that every paragraph of an item is one on the page too.
  return { type: 'listItem', spread: true, children, ...(id ? { data: { hProperties: { id } } } : {}) };
}

export function list(items: ListItem[], options: { ordered?: boolean; className?: string } = {}): List {
  return {
    type: 'list',
    ordered: options.ordered ?? false,
    spread: true,
    children: items,
    ...(options.className ? { data: { hProperties: { className: [options.className] } } } : {}),
  };
}

/** An inline element with a class: `<span class="…">`. */
export function span(className: string, children: PhrasingContent[], hName = 'span'): PhrasingContent {
  return { type: 'emphasis', children, data: { hName, hProperties: { className: [className] } } };
}

/**
 * A block element with a class: `<div class="…">`. With a label it is a note: a named part of the text, but no landmark, because
 * a page may hold several of the same name.
 */
export function box(className: string, children: RootContent[], label?: string): Blockquote {
  return {
    type: 'blockquote',
    children: children as BlockContent[],
    data: {
      hName: 'div',
      hProperties: { className: [className], ...(label ? { role: 'note', 'aria-label': label } : {}) },
    },
  };
}

/** Marks nodes that the site adds, so that search doesn't index the same list on a hundred pages. */
export function generated<T extends RootContent>(node: T): T {
  node.data = { ...node.data, kbGenerated: true } as NonNullable<T['data']>;
  return node;
}

export function isGenerated(node: { data?: unknown }): boolean {
  return (node.data as { kbGenerated?: boolean } | undefined)?.kbGenerated === true;
}
