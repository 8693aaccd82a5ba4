import { changeSummary } from '../../release/changes/summary';
import type { ChangeList, PageChange } from '../../release/changes/types';
import { paths } from '../../release/files';
import type { Manifest } from '../../release/manifest';
import type { Refusal, ReleasePlan } from '../../release/plan';
import { dutchDate } from '../../release/print/render';

/** Most pages that are named in a terminal per sort of change. */
const named = 12;

const sorts: readonly [PageChange['type'], string][] = [
  ['added', 'Nieuw'],
  ['changed', 'Gewijzigd'],
  ['renamed', 'Verhuisd'],
  ['removed', 'Vervallen'],
];

/** What a release will do, as an editor reads it before saying yes. */
export function planText({ version, title, date, previous, changes, creates, updates, sign }: ReleasePlan): string {
  const docs = `${paths.docs(version)}/`;
  const frozen = creates.filter((path) => path.startsWith(docs)).length;
  const others = creates.filter((path) => !path.startsWith(docs));
  return [
    `Release ${version}: ${title}`,
    `Datum: ${dutchDate(date)}. ${previous === null ? 'Dit is de eerste release.' : `Volgt op ${previous}.`}`,
    '',
    changeSummary(changes),
    ...(previous === null ? [] : namedPages(changes)),
    '',
    'Dit wordt gemaakt:',
    `  ${docs} (${frozen} bestanden, precies zoals ze nu in docs/ staan)`,
    ...others.map((path) => `  ${path}`),
    ...(updates.length > 0 ? ['Dit wordt bijgewerkt:', ...updates.map((path) => `  ${path}`)] : []),
    ...(sign === null ? [] : [`Ondertekend met ${sign.key}.`]),
    'De tekst van een release verandert daarna nooit meer. Bestaande releases blijven zoals ze zijn.',
  ].join('\n');
}

function namedPages({ pages }: ChangeList): string[] {
  return sorts.flatMap(([type, label]) => {
    const titles = pages.filter((page) => page.type === type).map(({ title }) => title);
    if (titles.length === 0) return [];
    const rest = titles.length > named ? [`    … en nog ${titles.length - named}`] : [];
    return [`  ${label}:`, ...titles.slice(0, named).map((title) => `    ${title}`), ...rest];
  });
}

/** Why nothing was done, each reason with its mend. */
export function refusalText(refusals: readonly Refusal[]): string {
  return [
    'De release is niet gemaakt. Er is niets veranderd.',
    '',
    ...refusals.map(({ reason, mend }) => `✖ ${reason}\n    → ${mend}`),
  ].join('\n');
}

/** What was made, and what to do next. */
export function doneText({ version, counts, digest }: Manifest): string {
  return [
    '',
    `✔ Release ${version} is gemaakt: ${counts.total ?? 0} pagina’s met een kenmerk, en hun overzichten. Vastgezet en nagerekend.`,
    `  Totaalcijfer: ${digest}`,
    `  PDF: ${paths.pdf(version)}`,
    '',
    'Wat u nu doet:',
    `  1. Leg de release vast:  git add -A && git commit -m "Release ${version}"`,
    `  2. Bekijk haar:          npm start, en dan http://localhost:3000/wijzigingen/${version}/`,
    '  3. Zet de map build/ op de webserver (zie README.md).',
    `  Fout ontdekt na publicatie? Verander de release niet, maar zet er een bericht bij: npm run kb -- erratum ${version} …`,
  ].join('\n');
}
