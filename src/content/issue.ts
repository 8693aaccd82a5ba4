/**
 * A problem in content is a value, not an exception: an editor gets all of them at once,
 * each with the place, the rule that was broken, what is wrong and how to mend it (in Dutch).
 */
export interface Issue {
  /** Path from the repository's root, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** `error` stops a build and a release; `warning` asks a person to look. */
  severity: 'error' | 'warning';
  rule: string;
  message: string;
  hint: string;
}

/** Sorted by file, line, column and rule, without exact repeats, so that the same content gives the same list. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message),
  );
  return sorted.filter((issue, index) => {
    const previous = sorted[index - 1];
    return !previous || JSON.stringify(previous) !== JSON.stringify(issue);
  });
}

/** One issue as the lines an editor reads: place, what is wrong, how to mend it. */
export function formatIssue(issue: Issue): string {
  const label = issue.severity === 'error' ? 'FOUT' : 'LET OP';
  return [`${issue.file}:${issue.line}:${issue.column}  ${label}  ${issue.message}  [${issue.rule}]`, `    → ${issue.hint}`].join('\n');
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
