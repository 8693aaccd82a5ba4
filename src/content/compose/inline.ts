import type { Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { type BlockName, blockDirectives, type Directive, isDirective, listOf, targetOf } from '../directives';
import { parseMarkdown } from '../markdown';
import { contactInline } from './contacts';
import { type ComposeContext, hrefBetween, type PageLike } from './context';
import { leafContent } from './lists';
import { box, generated, link, paragraph, span, strong, text } from './nodes';

/** Replaces every directive of a tree by ordinary nodes. What is unknown stays as the text that was typed (a rule reports it). */
export function expandDirectives(tree: Root, page: PageLike, context: ComposeContext): Root {
  return { ...tree, children: expandChildren(tree.children, page, context) as RootContent[] };
}

/** A line of front matter (Markdown in one paragraph) → inline nodes. */
export function inlineMarkdown(source: string, page: PageLike, context: ComposeContext): PhrasingContent[] {
  const tree = expandDirectives(parseMarkdown(source), page, context);
  return tree.children.flatMap((node) => (node.type === 'paragraph' ? (node as Paragraph).children : [text(textOfNode(node))]));
}

/** Several paragraphs of front matter (Markdown) → block nodes. */
export function blockMarkdown(source: string, page: PageLike, context: ComposeContext): RootContent[] {
  return expandDirectives(parseMarkdown(source), page, context).children;
}

function expandChildren(children: readonly RootContent[], page: PageLike, context: ComposeContext): RootContent[] {
  return children.flatMap((node): RootContent[] => {
    if (isDirective(node)) return expandDirective(node, page, context);
    if ('children' in node) {
      return [{ ...node, children: expandChildren((node as Parent).children, page, context) } as RootContent];
    }
    return [node];
  });
}

function expandDirective(node: Directive, page: PageLike, context: ComposeContext): RootContent[] {
  if (node.type === 'textDirective') return expandInline(node, page, context);
  if (node.type === 'leafDirective') return leafContent(node, page, context);
  const label = blockDirectives[node.name as BlockName] as string | undefined;
  const children = expandChildren(node.children, page, context);
  if (!label) return children;
  const titleNode = node.children[0];
  const ownTitle = titleNode?.type === 'paragraph' && (titleNode.data as { directiveLabel?: boolean } | undefined)?.directiveLabel;
  const body = ownTitle ? children.slice(1) : children;
  const title = ownTitle ? textOfNode(titleNode) : label;
  return [box(`kb-${node.name}`, [paragraph([strong(title)]), ...body], title)];
}

function expandInline(node: Directive, page: PageLike, context: ComposeContext): RootContent[] {
  const { registries } = context.library;
  switch (node.name) {
    case 'contact': {
      const contact = registries.contacts.get(textOfNode(node).trim());
      return contact ? [contactInline(contact)] : [text(textOfNode(node))];
    }
    case 'term': {
      const concept = registries.concepts.get(targetOf(node));
      const label = node.attributes?.id ? textOfNode(node) : (concept?.prefLabel ?? textOfNode(node));
      return concept
        ? [span('kb-term', [{ ...link(`/begrippen/#${concept.id}`, label), title: concept.definition ?? concept.prefLabel }])]
        : [text(label)];
    }
    case 'pagina': {
      const target = context.pageById.get(targetOf(node));
      const label = node.attributes?.id ? textOfNode(node) : (target?.frontMatter.title ?? textOfNode(node));
      return target ? [link(hrefBetween(page, target), label)] : [text(label)];
    }
    case 'bron':
      return [generated(citation(listOf(node), page))];
    case 'tv':
      return [span('kb-tv', [text('Te valideren')]), text(textOfNode(node) ? ` (${textOfNode(node)})` : '')];
    default:
      return [text(typed(node))];
  }
}

/** `[1, 2]`, each number leading to the source at the end of the page. */
export function citation(ids: readonly string[], page: PageLike): PhrasingContent {
  const numbers = ids.flatMap((id, index): PhrasingContent[] => {
    const position = page.frontMatter?.sources.indexOf(id) ?? -1;
    const node: PhrasingContent = position < 0 ? text(id) : link(`#bron-${id.toLowerCase()}`, String(position + 1));
    return index === 0 ? [node] : [text(', '), node];
  });
  return span('kb-bron', [text('['), ...numbers, text(']')], 'sup');
}

/** What the editor typed, for a directive that isn't ours: "10:30" and "art. 3:3" must stay as they are. */
function typed(node: Directive): string {
  const label = textOfNode(node);
  return `:${node.name}${label ? `[${label}]` : ''}`;
}
