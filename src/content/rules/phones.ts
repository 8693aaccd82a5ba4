import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isDirective } from '../directives';
import { fragmentsOf, plainTexts } from '../fragments';
import type { Issue } from '../issue';
import { error, type LibraryRule, type PageRule } from './rule';

/** Dutch numbers as people write them: 0800-5151, 033-448 11 86, +31 70 333 44 44, 06-12345678, 14 020. Years and amounts don't match. */
const phonePattern =
  /(?<![\d.,:/-])(?:\+\d{2}[ -]?(?:\d[ -]?){8,10}|0[89]00[ -]?(?:\d[ -]?){3,6}\d|0\d{1,3}[ -](?:\d[ -]?){5,8}\d|06[ -]?(?:\d[ -]?){7}\d|14 0\d{2,3})(?![\d])/g;

/** Numbers come from the registry, so that a change is one edit: one that is typed in a text is an error. 112 may stand in titles and summaries. */
export const phonesFromRegistry: PageRule = (page) => {
  const issues: Issue[] = [];
  const report = (place: { line: number; column: number }, number: string): void => {
    issues.push(
      error(
        page,
        place,
        'phone-typed',
        `Hier staat een telefoonnummer in de tekst: ${number.trim()}.`,
        'Zet het nummer in data/contacts.yaml en verwijs ernaar met :contact[kenmerk].',
      ),
    );
  };
  for (const { tree, placeOf } of fragmentsOf(page)) {
    visit(tree, (node) => {
      if (isDirective(node as Nodes) && (node as { name: string }).name === 'contact') return 'skip';
      if (node.type !== 'text') return undefined;
      for (const match of node.value.matchAll(phonePattern)) report(placeOf(node), match[0]);
      if (/(?<![\w.,:-])112(?![\w:-]|[.,]\d)/.test(node.value)) report(placeOf(node), '112');
      return undefined;
    });
  }
  for (const [path, value] of plainTexts(page)) {
    for (const match of value.matchAll(phonePattern)) report(page.place(path), match[0]);
  }
  return issues;
};

/** A number that may never be published stands nowhere: not in a page, not in a registry. */
export const noForbiddenNumbers: LibraryRule = ({ library }) => {
  const forbidden = new Map(library.registries.forbiddenNumbers.map((entry) => [entry.sha256, entry.reason]));
  const check = (text: string): string | undefined => {
    for (const match of text.matchAll(phonePattern)) {
      const reason = forbidden.get(createHash('sha256').update(match[0].replace(/\D/g, '')).digest('hex'));
      if (reason) return reason;
    }
    return undefined;
  };
  const hint = 'Haal het nummer weg. Weet u een nieuw nummer? Zet dat met twee bronnen in data/contacts.yaml.';
  const inPages = library.pages.flatMap((page) => {
    const reason = check(page.body) ?? check(JSON.stringify(page.frontMatter));
    return reason
      ? [error(page, { line: 1, column: 1 }, 'phone-forbidden', `Op deze pagina staat een nummer dat niet op de site mag. ${reason}`, hint)]
      : [];
  });
  const inContacts = [...library.registries.contacts.values()].flatMap((contact): Issue[] => {
    const reason = check(
      [contact.phone, contact.phone_abroad, contact.note, contact.purpose_public, contact.note_public, contact.to_validate]
        .filter(Boolean)
        .join(' | '),
    );
    const place = library.registries.places.get(`contacts/${contact.id}`);
    return reason
      ? [
          {
            file: place?.file ?? 'data/contacts.yaml',
            line: place?.line ?? 1,
            column: 1,
            severity: 'error',
            rule: 'phone-forbidden',
            message: `Bij "${contact.id}" staat een nummer dat niet op de site mag. ${reason}`,
            hint,
          },
        ]
      : [];
  });
  return [...inPages, ...inContacts];
};
