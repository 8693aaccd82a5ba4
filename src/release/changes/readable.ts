import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { type BlockName, blockDirectives, isDirective, listOf, targetOf } from '../../content/directives';
import type { Names } from './names';
import { plain, sentencesOf } from './sentences';

/** The text under one heading, as sentences; formatting is gone, what an editor wrote is not. */
export interface ReadableSection {
  /** Empty for the text above the first heading. */
  heading: string;
  sentences: string[];
}

/** Markdown → sections of plain sentences. Contacts, pages and concepts get their names; sources stay as `[P36]`. */
export function readableSections(tree: Root, names: Names): ReadableSection[] {
  const sections: ReadableSection[] = [{ heading: '', sentences: [] }];
  const walk = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'heading') sections.push({ heading: plain(inline(node, names)), sentences: [] });
      else sections.at(-1)?.sentences.push(...blockSentences(node, names));
    }
  };
  walk(tree.children);
  return sections.filter(({ heading, sentences }) => heading !== '' || sentences.length > 0);
}

function blockSentences(node: RootContent, names: Names): string[] {
  switch (node.type) {
    case 'html':
    case 'definition':
    case 'yaml':
    case 'thematicBreak':
      return [];
    case 'paragraph':
    case 'heading':
      return sentencesOf(inline(node, names));
    case 'code':
      return sentencesOf(node.value);
    case 'tableRow':
      return [plain(node.children.map((cell) => inline(cell, names)).join(' · '))];
    case 'leafDirective': {
      const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => ` ${key} ${value}`);
      return [`[lijst: ${node.name}${attributes.join(',')}]`];
    }
    case 'containerDirective': {
      const label = (blockDirectives[node.name as BlockName] as string | undefined) ?? node.name;
      const own = node.children[0]?.type === 'paragraph' && node.children[0].data && 'directiveLabel' in node.children[0].data;
      const inside = node.children.flatMap((child) => blockSentences(child, names));
      return own ? inside : [`[${label}]`, ...inside];
    }
    default:
      return 'children' in node ? (node.children as RootContent[]).flatMap((child) => blockSentences(child, names)) : [];
  }
}

function inline(node: Nodes, names: Names): string {
  if (isDirective(node) && node.type === 'textDirective') return inlineDirective(node, names);
  switch (node.type) {
    case 'break':
      return ' ';
    case 'html':
      return '';
    case 'image':
      return node.alt ?? '';
    case 'link': {
      const label = node.children.map((child) => inline(child, names)).join('');
      return /^https?:/.test(node.url) && !label.includes(node.url) ? `${label} (${node.url})` : label;
    }
    default:
      if ('value' in node) return node.value;
      return 'children' in node ? (node.children as Nodes[]).map((child) => inline(child, names)).join('') : '';
  }
}

function inlineDirective(node: Extract<RootContent, { type: 'textDirective' }>, names: Names): string {
  const label = textOfNode(node);
  switch (node.name) {
    case 'contact':
      return names.contact(label.trim());
    case 'pagina':
      return node.attributes?.id ? label : names.page(targetOf(node));
    case 'term':
      return node.attributes?.id ? label : names.concept(targetOf(node));
    case 'bron':
      return `[${listOf(node).join(', ')}]`;
    case 'tv':
      return label ? `(te valideren: ${label})` : '(te valideren)';
    default:
      return `:${node.name}${label ? `[${label}]` : ''}`;
  }
}
