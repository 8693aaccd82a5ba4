import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssue } from '../../../src/content/issue';
import { readPage } from '../../../src/content/library';
import { checkLibrary } from '../../../src/content/rules/rules';
import { fixtureLibrary, invalidRoot, today } from '../fixtures';

const source = join(__dirname, '../../../src/content');
const fixtures = readdirSync(invalidRoot, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** What an editor sees when this page is added to a library in which all else is right. */
function issuesOf(path: string) {
  const library = fixtureLibrary();
  const { page, issues } = readPage(`docs/${path}`, path, readFileSync(join(invalidRoot, path), 'utf8'));
  return checkLibrary({ ...library, pages: page ? [...library.pages, page] : library.pages, issues }, today);
}

test('a library in which everything is right has no issues', () => {
  expect(checkLibrary(fixtureLibrary(), today)).toEqual([]);
});

describe('one broken page per rule: the words that an editor reads', () => {
  test.each(fixtures)('%s', (path) => {
    const rule = path
      .replace(/^.*\//, '')
      .replace(/\.md$/, '')
      .replace(/-(twice|staff)$/, '');
    const issues = issuesOf(path);
    expect(issues.map((issue) => issue.rule)).toContain(rule);
    expect(`\n${issues.map(formatIssue).join('\n')}\n`).toMatchSnapshot();
  });
});

test('every rule about pages has its broken page', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('registr'),
  );
  const rules = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/(?:rule: |,\s*|\n\s*)'([a-z]+(?:-[a-z]+)+)'/g)].flatMap(
      (match) => match[1] ?? [],
    ),
  );
  const known = new Set(
    rules.filter((rule) =>
      /^(front|unknown|missing|invalid|id|reference|source|directive|signal|heading|no|card|phone|advice|sentence|reading|review|translation)-/.test(
        rule,
      ),
    ),
  );
  const shown = new Set(fixtures.map((path) => path.replace(/^.*\//, '').replace(/\.md$/, '')));
  expect([...known].filter((rule) => !shown.has(rule))).toEqual([]);
  expect(known.size).toBeGreaterThan(20);
});

test('three faults on one page are all reported, in order of line', () => {
  const issues = issuesOf('signalen/reference-unknown.md');
  expect(issues.length).toBe(3);
  expect(issues.map((issue) => issue.line)).toEqual([...issues.map((issue) => issue.line)].sort((a, b) => a - b));
});
