import { spawnSync } from 'node:child_process';
import { join, relative, resolve, sep } from 'node:path';
import { readLibrary } from '../content/library';
import { checkLibrary } from '../content/rules/rules';
import { filesBelow } from './files';
import type { ReleaseState } from './plan';
import { chromiumPath } from './print/chromium';
import { readReleases } from './releases';
import { changesBetween } from './versionChanges';

/** What is known before a release of that name: everything that {@link planRelease} judges. Reads only. @param note the note's file, which need not be committed */
export function readState(
  root: string,
  version: string,
  today: string,
  note: string | undefined,
  searchProblems: readonly string[],
): ReleaseState {
  const releases = readReleases(root).map(({ name, manifest }) => ({ name, date: manifest.date }));
  return {
    today,
    releases,
    uncommitted: uncommitted(root, note === undefined ? [] : [relative(root, resolve(note)).split(sep).join('/')]),
    issues: checkLibrary(readLibrary(root), today),
    searchProblems,
    hasChromium: chromiumPath() !== undefined,
    docs: filesBelow(join(root, 'docs')),
    changes: { ...changesBetween(root, releases[0]?.name ?? null, 'current'), to: version },
  };
}

/** Paths with changes that are not in Git, without `except`; undefined outside a repository. */
export function uncommitted(root: string, except: readonly string[]): string[] | undefined {
  const status = spawnSync('git', ['status', '--porcelain', '-z', '--untracked-files=all'], { cwd: root, encoding: 'utf8' });
  if (status.status !== 0) return undefined;
  // A renamed file has a second entry, its old path, without the two letters that say what happened.
  return status.stdout
    .split('\0')
    .map((entry) => (/^[ MADRCUT?!]{2} /.test(entry) ? entry.slice(3) : entry))
    .filter((path) => path !== '' && !except.includes(path));
}

/** The commit that is checked out; null outside a repository. */
export function currentCommit(root: string): string | null {
  const head = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return head.status === 0 ? head.stdout.trim() : null;
}
