import { formatIssue, hasErrors, type Issue, sortIssues } from '../../src/content/issue';

const issue = (file: string, line: number, severity: Issue['severity'] = 'error'): Issue => ({
  file,
  line,
  column: 1,
  severity,
  rule: 'regel',
  message: 'Iets mis.',
  hint: 'Doe dit.',
});

test('issues are sorted by file and line, and the same one counts once', () => {
  const sorted = sortIssues([issue('b.md', 1), issue('a.md', 9), issue('a.md', 2), issue('a.md', 9)]);
  expect(sorted.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.md:2', 'a.md:9', 'b.md:1']);
});

test('an editor reads place, severity, message and mend', () => {
  expect(formatIssue(issue('docs/a.md', 3, 'warning'))).toBe('docs/a.md:3:1  LET OP  Iets mis.  [regel]\n    → Doe dit.');
});

test('warnings alone stop nothing', () => {
  expect(hasErrors([issue('a', 1, 'warning')])).toBe(false);
  expect(hasErrors([issue('a', 1, 'warning'), issue('a', 2)])).toBe(true);
});
