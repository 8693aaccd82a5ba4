import { formatIssue, hasErrors, type Issue } from '../../content/issue';
import { type Kind, kindNames, kinds } from '../../content/kinds';
import { readLibrary } from '../../content/library';
import { checkLibrary } from '../../content/rules/rules';
import type { CommandResult } from '../result';

/** `kb check [PATH …] [--json] [--errors]`: every problem of the working version, or only of the files whose path contains one of PATH. */
export function checkCommand(root: string, args: readonly string[], today: string): CommandResult {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const library = readLibrary(root);
  const issues = checkLibrary(library, today)
    .filter((issue) => wanted.length === 0 || wanted.some((part) => issue.file.includes(part)))
    .filter((issue) => !args.includes('--errors') || issue.severity === 'error');
  const counts = Object.fromEntries(kindNames.map((kind) => [kind, library.pages.filter((page) => page.kind === kind).length]));
  const exitCode = hasErrors(issues) ? 1 : 0;
  if (args.includes('--json')) return { exitCode, output: JSON.stringify({ ok: exitCode === 0, counts, issues }, null, 2) };
  return { exitCode, output: [...issues.map(formatIssue), '', summary(issues, counts as Record<Kind, number>)].join('\n') };
}

function summary(issues: readonly Issue[], counts: Record<Kind, number>): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const pages = kindNames.map((kind) => `${counts[kind]} × ${kinds[kind].label.toLowerCase()}`).join(', ');
  return `${errors} fouten, ${issues.length - errors} aandachtspunten. Pagina’s: ${pages}.`;
}
