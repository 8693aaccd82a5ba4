import { toString as textOfNode } from 'mdast-util-to-string';
import { blockDirectives, type Directive, inlineDirectives, leafDirectives, listOf, targetOf, visitDirectives } from '../directives';
import { fragmentsOf } from '../fragments';
import type { Issue } from '../issue';
import { nearest } from '../nearest';
import type { Page } from '../page';
import { error, type PageRule, type RuleContext } from './rule';

/** Everything a page points to exists: pages, roles, forms, settings, contacts, sources and concepts. */
export const referencesResolve: PageRule = (page, context) => {
  const { registries } = context.library;
  const pages = [...context.pageById.keys()];
  const matter = page.frontMatter;
  const issues: Issue[] = [];
  const check = (field: string, values: readonly string[] | undefined, known: readonly string[], what: string, prefix = ''): void => {
    values?.forEach((value, index) => {
      if (!known.includes(prefix + value))
        issues.push(dangling(page, page.place([...field.split('.'), index]), what, value, known, prefix));
    });
  };
  check('related', matter.related, pages, 'een pagina');
  check('roles', matter.roles, pages, 'een rol', 'rol-');
  check('forms', matter.forms, pages, 'een vorm', 'vorm-');
  check('settings', matter.settings, pages, 'een plek', 'plek-');
  check('sources', matter.sources, [...registries.sources.keys()], 'een bron');
  check('concepts', matter.concepts, [...registries.concepts.keys()], 'een begrip');
  if (matter.kind === 'indicator' || matter.kind === 'procedure' || matter.kind === 'public') {
    check('call', matter.call, [...registries.contacts.keys()], 'een contact');
  }
  if (matter.kind === 'public') {
    matter.call?.forEach((id, index) => {
      const contact = registries.contacts.get(id);
      if (contact && contact.purpose_public === undefined) issues.push(staffOnly(page, page.place(['call', index]), id));
    });
  }
  if (matter.kind === 'role') {
    check('card.signals', matter.card.signals, pages, 'een pagina');
    check('card.call', matter.card.call, [...registries.contacts.keys()], 'een contact');
  }
  if (matter.kind === 'procedure') {
    matter.steps.forEach((step, index) => {
      for (const id of step.sources ?? []) {
        if (!matter.sources.includes(id)) issues.push(uncited(page, page.place(['steps', index, 'sources']), id));
      }
    });
  }
  for (const fragment of fragmentsOf(page)) {
    visitDirectives(fragment.tree, (node) => issues.push(...checkDirective(node, page, fragment.placeOf(node), context)));
  }
  return issues;
};

function checkDirective(node: Directive, page: Page, place: { line: number; column: number }, context: RuleContext): Issue[] {
  const { registries } = context.library;
  if (node.type === 'containerDirective')
    return node.name in blockDirectives ? [] : [unknown(page, place, `:::${node.name}`, Object.keys(blockDirectives))];
  if (node.type === 'leafDirective')
    return node.name in leafDirectives ? [] : [unknown(page, place, `::${node.name}`, Object.keys(leafDirectives))];
  switch (node.name) {
    case 'contact': {
      const id = textOfNode(node).trim();
      return registries.contacts.has(id) ? [] : [dangling(page, place, 'een contact', id, [...registries.contacts.keys()])];
    }
    case 'term':
      return registries.concepts.has(targetOf(node))
        ? []
        : [dangling(page, place, 'een begrip', targetOf(node), [...registries.concepts.keys()])];
    case 'pagina':
      return context.pageById.has(targetOf(node))
        ? []
        : [dangling(page, place, 'een pagina', targetOf(node), [...context.pageById.keys()])];
    case 'bron':
      return listOf(node).flatMap((id) => {
        if (!registries.sources.has(id)) return [dangling(page, place, 'een bron', id, [...registries.sources.keys()])];
        return page.frontMatter.sources.includes(id) ? [] : [uncited(page, place, id)];
      });
    default:
      // Other words after a colon are ordinary text, unless someone clearly meant one of ours.
      return node.name in inlineDirectives || node.children.length === 0
        ? []
        : [unknown(page, place, `:${node.name}`, Object.keys(inlineDirectives))];
  }
}

function dangling(
  page: Page,
  place: { line: number; column: number },
  what: string,
  value: string,
  known: readonly string[],
  prefix = '',
): Issue {
  const guess = nearest(prefix + value, known);
  return error(
    page,
    place,
    'reference-unknown',
    `"${value}" bestaat niet: de pagina verwijst naar ${what} ${what === 'een contact' || what === 'een begrip' ? 'dat' : 'die'} er niet is.`,
    guess ? `Bedoelt u "${guess.slice(prefix.length)}"?` : 'Kijk of het kenmerk goed gespeld is, of voeg het eerst toe.',
  );
}

function uncited(page: Page, place: { line: number; column: number }, id: string): Issue {
  return error(
    page,
    place,
    'source-not-listed',
    `Bron ${id} staat niet in de lijst "sources" van deze pagina.`,
    `Voeg ${id} toe aan "sources" boven aan de pagina.`,
  );
}

function staffOnly(page: Page, place: { line: number; column: number }, id: string): Issue {
  return error(
    page,
    place,
    'contact-staff-only',
    `Het contact "${id}" heeft nog geen uitleg voor inwoners.`,
    `Zet bij "${id}" in data/contacts.yaml een regel "purpose_public" in gewone woorden.`,
  );
}

function unknown(page: Page, place: { line: number; column: number }, typed: string, known: readonly string[]): Issue {
  const guess = nearest(typed.replace(/^:+/, ''), known);
  return error(
    page,
    place,
    'directive-unknown',
    `"${typed}" kent de kennisbank niet.`,
    guess ? `Bedoelt u "${guess}"?` : `Kies uit: ${known.join(', ')}.`,
  );
}
