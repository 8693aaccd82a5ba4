import GithubSlugger from 'github-slugger';
import type { Nodes, Root, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { isGenerated } from './compose/nodes';

/** A piece of a page under one heading: what search finds and links to. */
export interface Section {
  /** Anchor of the heading, the same as Docusaurus gives it; empty for the text above the first heading. */
  anchor: string;
  /** Text of the heading; empty for the text above the first heading. */
  heading: string;
  /** 1 for the text above the first heading, else the depth of the heading (2–6). */
  depth: number;
  /** Plain text, one paragraph or list item per line, without what the site itself generated. */
  text: string;
}

/**
 * Splits a composed page at its headings. Anchors are made as Docusaurus makes them (github-slugger over the text of
 * every heading in order, generated ones included). Sections without text of their own are left out.
 */
export function sectionsOf(tree: Root): Section[] {
  const slugger = new GithubSlugger();
  const sections: (Section & { generated: boolean })[] = [{ anchor: '', heading: '', depth: 1, text: '', generated: false }];
  const walk = (children: readonly RootContent[], generatedAbove: boolean): void => {
    for (const node of children) {
      const generated = generatedAbove || isGenerated(node);
      if (node.type === 'heading') {
        const heading = textOfNode(node);
        sections.push({ anchor: slugger.slug(heading), heading, depth: node.depth, text: '', generated });
      } else if (containsHeading(node)) {
        walk((node as { children: RootContent[] }).children, generated);
      } else if (!generated) {
        const current = sections.at(-1);
        const text = linesOf(node).join('\n');
        if (current && text !== '') current.text = current.text === '' ? text : `${current.text}\n${text}`;
      }
    }
  };
  walk(tree.children, false);
  return sections
    .filter((section) => section.text !== '' && !section.generated)
    .map(({ anchor, heading, depth, text }) => ({ anchor, heading, depth, text }));
}

function containsHeading(node: RootContent): boolean {
  return 'children' in node && (node.children as RootContent[]).some((child) => child.type === 'heading' || containsHeading(child));
}

/** The text of a node as lines: one per paragraph, item, table cell row or code block. */
function linesOf(node: Nodes): string[] {
  if (isGenerated(node)) return [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(node)].filter(Boolean);
    case 'tableRow':
      return [node.children.map((cell) => textOf(cell)).join(' · ')];
    case 'code':
      return [node.value];
    case 'html':
    case 'definition':
    case 'yaml':
      return [];
    default:
      return 'children' in node ? (node.children as Nodes[]).flatMap(linesOf) : [textOf(node)].filter(Boolean);
  }
}

/** Plain text of a node on one line, without the parts that the site generated (such as the numbers of sources). */
function textOf(node: Nodes): string {
  return rawText(node)
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

function rawText(node: Nodes): string {
  if (isGenerated(node)) return '';
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? (node.children as Nodes[]).map(rawText).join('') : '';
}
