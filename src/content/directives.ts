import type { Nodes, Parent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString as textOfNode } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * The few things an editor can write beyond plain Markdown.
 * Inline `:naam[waarde]`, a line of its own `::naam{vorm=...}`, or a block `:::naam` … `:::`.
 */
export const inlineDirectives = {
  contact: 'Telefoonnummer, mailadres of webadres van een contact: :contact[comensha]',
  term: 'Een begrip met uitleg: :term[bedenktijd], of :term[de tijd om na te denken]{id=bedenktijd}',
  pagina: 'Verwijzing naar een pagina: :pagina[IND-008], of :pagina[lees hoe]{id=procedure-vastleggen}',
  bron: 'Bron van een bewering: :bron[P36] of :bron[P36, P84]',
  tv: 'Te valideren, met de reden: :tv[stand 2017]',
} as const;

export const blockDirectives = {
  gevaar: 'Direct gevaar',
  letop: 'Let op',
  nooit: 'Doe dit nooit',
  tip: 'Tip',
} as const;

export const leafDirectives = {
  signalen: 'Lijst van signalen: ::signalen{rol=burgerzaken}, {vorm=...} of {plek=...}',
  procedures: 'Lijst van procedures: ::procedures of ::procedures{rol=burgerzaken}',
  paginas: 'Lijst van pagina’s van een soort: ::paginas{soort=wet}',
  contacten: 'Lijst van contacten: ::contacten of ::contacten{soort=nood}',
  gemeenten: 'Gemeenten van een regionale eenheid: ::gemeenten{eenheid="Den Haag"}',
  rniloketten: 'Lijst van de RNI-loketten: ::rniloketten',
  cijfers: 'Kerncijfers met jaar en bron: ::cijfers of ::cijfers{begin=gemeld}',
} as const;

export type InlineName = keyof typeof inlineDirectives;
export type BlockName = keyof typeof blockDirectives;
export type LeafName = keyof typeof leafDirectives;

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** Whether a node is one of our directives; other things with a colon, such as "10:30", stay text. */
export function isDirective(node: Nodes): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/** Calls `visitor` for every directive of a tree. */
export function visitDirectives(tree: Root, visitor: (node: Directive, parent: Parent, index: number) => void): void {
  visit(tree, (node, index, parent) => {
    if (isDirective(node as Nodes) && parent && index !== undefined) visitor(node as Directive, parent as Parent, index);
  });
}

/** The names inside `:bron[P36, P84]`: split at commas and spaces. */
export function listOf(node: Directive): string[] {
  return textOfNode(node)
    .split(/[\s,;]+/)
    .filter(Boolean);
}

/** The id a `:term` or `:pagina` points to: the `id` attribute, else the text itself. */
export function targetOf(node: Directive): string {
  return node.attributes?.id ?? textOfNode(node).trim();
}
