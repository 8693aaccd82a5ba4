import { doneText, planText, refusalText } from '../../../src/cli/commands/releaseText';
import type { PageChange } from '../../../src/release/changes/types';
import type { ReleasePlan } from '../../../src/release/plan';

const page = (type: PageChange['type'], number: number): PageChange => ({
  id: `wet-${number}`,
  kind: 'law',
  title: `Wet ${number}`,
  url: '/',
  audience: 'staff',
  roles: [],
  type,
  parts: [],
  facts: [],
  quiet: [],
});

const plan: ReleasePlan = {
  version: '2026.2',
  date: '2026-12-01',
  title: 'Herziening',
  note: 'Nieuw.',
  previous: '2026.1',
  sign: { key: '/sleutel', ending: 'sig' },
  changes: {
    from: '2026.1',
    to: '2026.2',
    counts: { added: 14, removed: 1, renamed: 0, changed: 0, quiet: 0, same: 3 },
    pages: [...Array.from({ length: 14 }, (_, number) => page('added', number)), page('removed', 99)],
  },
  creates: ['versioned_docs/version-2026.2/wet/a.md', 'releases/2026.2.json'],
  updates: ['versions.json'],
};

test('a plan names what changes, what is made and what is touched', () => {
  const text = planText(plan);
  for (const part of [
    'Release 2026.2: Herziening',
    'Datum: 1 december 2026. Volgt op 2026.1.',
    'Sinds 2026.1: 14 pagina’s nieuw, 1 pagina vervallen.',
    '… en nog 2',
    'versioned_docs/version-2026.2/ (1 bestanden',
    'releases/2026.2.json',
    'versions.json',
    'Ondertekend met /sleutel.',
  ])
    expect(text).toContain(part);
  expect(planText({ ...plan, previous: null, sign: null })).toContain('Dit is de eerste release.');
});

test('a refusal gives each reason with its mend', () => {
  expect(refusalText([{ reason: 'Geen titel.', mend: 'Geef een titel.' }])).toContain('✖ Geen titel.\n    → Geef een titel.');
});

test('the end says what was made and what comes next', () => {
  const text = doneText({ version: '2026.2', counts: { total: 12 }, digest: 'abc' } as never);
  for (const part of ['12 pagina’s', 'abc', 'releases/2026.2.pdf', 'git commit -m "Release 2026.2"', 'erratum 2026.2'])
    expect(text).toContain(part);
});
