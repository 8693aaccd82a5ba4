import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Asks `kb evaluate` whether search still finds what it must, in a process of its own, so that a release needs nothing of the
 * search engine. Nothing to say when this knowledge base has no such command.
 * @returns problems in Dutch; empty when all is well
 */
export function searchProblems(root: string): string[] {
  if (!existsSync(join(root, 'src/cli/commands/evaluate.ts'))) return [];
  const result = spawnSync('npm', ['run', '--silent', 'kb', '--', 'evaluate', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (result.status === 0) return [];
  const said = result.stdout.trim().split('\n')[0];
  return problemsIn(result.stdout) ?? [said && !said.startsWith('{') ? said : '"kb evaluate" keurt het zoeken af.'];
}

/** The problems that a report of `kb evaluate --json` lists; undefined when it lists none that can be read. */
export function problemsIn(report: string): string[] | undefined {
  try {
    const { problems } = JSON.parse(report) as { problems?: unknown };
    const texts = Array.isArray(problems) ? problems.filter((problem) => typeof problem === 'string') : [];
    return texts.length > 0 ? texts : undefined;
  } catch {
    return undefined;
  }
}
