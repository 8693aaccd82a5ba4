import { posix } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Nodes, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { composePage } from '../../content/compose/compose';
import type { ComposeContext } from '../../content/compose/context';
import type { Page } from '../../content/page';

export interface RenderOptions {
  /** Address of another page of the same version, or undefined when the link can't be kept. @param path below the docs folder */
  hrefOf: (path: string, hash: string) => string | undefined;
  /** Put before every id and anchor of the page, so that many pages fit into one document. */
  idPrefix?: string;
  /** How many levels deeper the headings stand. */
  deeper?: number;
  /** For paper: numbers of sources as plain text, lists of pages without their summaries. A third of the tags in the PDF. */
  plainer?: boolean;
}

/** A composed page as plain HTML, without scripts, styles or images: for paper and for the archive. */
export function renderPage(page: Page, context: ComposeContext, options: RenderOptions): string {
  const tree = structuredClone(composePage(page, context)) as Root;
  const { idPrefix = '', deeper = 0 } = options;
  if (options.plainer) makePlainer(tree);
  visit(tree as Nodes, (node) => {
    if (node.type === 'heading') node.depth = Math.min(6, node.depth + deeper) as Heading['depth'];
    const properties = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties;
    if (properties?.id) properties.id = idPrefix + properties.id;
    if (node.type !== 'link' || /^([a-z]+:|\/)/.test(node.url)) return;
    const [path = '', hash = ''] = node.url.split('#');
    const target =
      path === '' ? (hash ? `#${idPrefix}${hash}` : undefined) : options.hrefOf(posix.join(posix.dirname(page.path), path), hash);
    if (target !== undefined) node.url = target;
    else Object.assign(node, { type: 'emphasis', data: { hName: 'span' } });
  });
  return toHtml(toHast(tree));
}

function makePlainer(tree: Root): void {
  visit(tree as Nodes, (node) => {
    if (!('children' in node)) return;
    node.children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      const name = (child.data as { hProperties?: { className?: string[] } } | undefined)?.hProperties?.className?.[0];
      if (name === 'kb-bron') return [{ type: 'text', value: ` ${textOfNode(child)}` }];
      return name === 'kb-lijst-uitleg' ? [] : [child];
    }) as never;
  });
}

/** Text or an attribute's value in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** `2026-12-01` → `1 december 2026`. */
export function dutchDate(iso: string): string {
  const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
