import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { composePage } from '../../src/content/compose/compose';
import { composeContext } from '../../src/content/compose/context';
import { readPage } from '../../src/content/library';
import { checkLibrary } from '../../src/content/rules/rules';
import { sectionsOf } from '../../src/content/sections';
import { fixtureLibrary, fixtureRoot, today } from './fixtures';

const library = fixtureLibrary();
const docs = join(fixtureRoot, 'docs');
const real = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), source: readFileSync(join(docs, path), 'utf8') }));
const spice = [
  ':bron[',
  ']',
  '---\n',
  ':::',
  '::',
  '{',
  '}',
  '|',
  '\t',
  '\0',
  '# ',
  '- ',
  ': ',
  '"',
  "'",
  '&x ',
  '*x',
  '<b>',
  '![](',
  '\u202e',
  '🛂',
  '112',
  '[',
  '\r\n',
  'null',
  '~',
  '!!js/function ',
];

/** A page that is either taken or refused with place and reason; nothing may be thrown. */
function survives(path: string, source: string): void {
  const { page, issues } = readPage(`docs/${path}`, path, source);
  expect(page !== undefined || issues.length > 0).toBe(true);
  if (page) {
    const whole = { ...library, pages: [...library.pages, page] };
    sectionsOf(composePage(page, composeContext(whole)));
    issues.push(...checkLibrary({ ...whole, issues: [] }, today).filter((issue) => issue.file === page.file));
  }
  for (const issue of issues) {
    expect(issue.file).toBe(`docs/${path}`);
    expect(issue.line).toBeGreaterThanOrEqual(1);
    expect(issue.column).toBeGreaterThanOrEqual(1);
    expect(issue.message.length).toBeGreaterThan(5);
    expect(issue.hint.length).toBeGreaterThan(5);
  }
}

const mutated = fc
  .record({
    page: fc.constantFrom(...real),
    edits: fc.array(
      fc.record({ at: fc.nat(3000), cut: fc.nat(25), add: fc.oneof(fc.constantFrom(...spice), fc.string({ maxLength: 12 })) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ page, edits }) => ({
    path: page.path.replace(/\.md$/, '-gewijzigd.md'),
    source: edits.reduce((text, { at, cut, add }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + add + text.slice(from + cut);
    }, page.source),
  }));

test('9,000 mutated pages crash nothing', () => {
  fc.assert(
    fc.property(mutated, ({ path, source }) => survives(path, source)),
    { numRuns: 9000, seed: 2026 },
  );
}, 120_000);

test('1,000 pages of noise crash nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...real), fc.string({ unit: 'binary', maxLength: 400 }), ({ path }, noise) =>
      survives(path, `---\n${noise}\n---\n${noise}`),
    ),
    { numRuns: 1000, seed: 2026 },
  );
}, 60_000);
