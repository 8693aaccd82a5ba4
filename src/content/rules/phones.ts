import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isDirective } from '../directives';
import { fragmentsOf, plainTexts } from '../fragments';
import type { Issue } from '../issue';
import { error, type LibraryRule, type PageRule } from './rule';

/**
 * Dutch numbers as people write them: 0800-5151, 033-448 11 86, (033) 448 11 86, 0334481186, +31 70 333 44 44, 06-12345678, 14 020.
 * Years, dates and amounts don't match. A lone number of ten digits only counts when it starts with a zero.
 */
const phonePattern = new RegExp(
  [
    /(?<![\d.,:/-])(?:\+|00)\d{2}[ -]?(?:\(0\)[ -]?)?(?:\d[ -]?){8,10}/,
    /(?<![\d.,:/-])0[89]00[ -]?(?:\d[ -]?){3,6}\d/,
    /(?<![\d.,:/-])(?!\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d))\(?0\d{1,3}(?:\)[ -]?|[ /.-])(?:\d[ .-]?){5,8}\d/,
    /(?<![\d.,:/-])0\d{9}/,
    /(?<![\d.,:/-])14 0\d{2,3}/,
  ]
    .map(({ source }) => `${source}(?!\\d)`)
    .join('|'),
  'g',
);

/** The numbers in a text, with odd spaces and dashes read as ordinary ones. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u2010-\u2013]/g, '-');
  return plain.match(phonePattern) ?? [];
}

/** Only digits, in each way that one number can be written: 0703334444, 31703334444 and 0031703334444 are the same. */
function writingsOf(number: string): string[] {
  const digits = number.replace('(0)', '').replace(/\D/g, '');
  const national = digits.replace(/^(?:00)?31(?=\d{9}$)/, '0');
  return [digits, national, national.replace(/^0(?=\d{9}$)/, '31')];
}

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
      for (const number of numbersIn(node.value)) report(placeOf(node), number);
      if (/(?<![\w.,:-])112(?![\w:-]|[.,]\d)/.test(node.value)) report(placeOf(node), '112');
      return undefined;
    });
  }
  for (const [path, value] of plainTexts(page)) {
    for (const number of numbersIn(value)) report(page.place(path), number);
  }
  return issues;
};

/** A number that may never be published stands nowhere: not in a page, not in a registry. */
export const noForbiddenNumbers: LibraryRule = ({ library }) => {
  const { contacts, sources, questions, answers, figures, rniDesks, forbiddenNumbers, places } = library.registries;
  const forbidden = new Map(forbiddenNumbers.map((entry) => [entry.sha256, entry.reason]));
  const check = (text: string): string | undefined => {
    for (const digits of numbersIn(text).flatMap(writingsOf)) {
      const reason = forbidden.get(createHash('sha256').update(digits).digest('hex'));
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
  const inRegistry = (registry: string, entries: Iterable<readonly [string, object]>): Issue[] =>
    [...entries].flatMap(([id, entry]): Issue[] => {
      const reason = check(Object.values(entry).join(' | '));
      const place = places.get(`${registry}/${id}`);
      return reason
        ? [
            {
              file: place?.file ?? `data/${registry}.yaml`,
              line: place?.line ?? 1,
              column: 1,
              severity: 'error',
              rule: 'phone-forbidden',
              message: `Bij "${id}" staat een nummer dat niet op de site mag. ${reason}`,
              hint,
            },
          ]
        : [];
    });
  return [
    ...inPages,
    ...inRegistry('contacts', contacts),
    ...inRegistry('sources', sources),
    ...inRegistry('questions', questions),
    ...inRegistry(
      'answers',
      answers.map((answer) => [answer.question, answer] as const),
    ),
    ...inRegistry(
      'figures',
      figures.map((figure) => [figure.id, figure] as const),
    ),
    ...inRegistry(
      'rni-desks',
      rniDesks.map((desk) => [desk.municipality, desk] as const),
    ),
  ];
};
