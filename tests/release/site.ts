import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readLibrary } from '../../src/content/library';
import { checkLibrary } from '../../src/content/rules/rules';
import type { ReleaseTools } from '../../src/release/apply';
import { filesBelow } from '../../src/release/files';
import { planRelease, type ReleasePlan, type ReleaseRequest, type ReleaseState } from '../../src/release/plan';
import { readReleases } from '../../src/release/releases';
import { changesBetween } from '../../src/release/versionChanges';

export const today = '2026-12-01';
const fixtures = join(__dirname, '../fixtures/library');
const made: string[] = [];

/** A small site in a temporary folder, committed to Git. */
export function makeSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'kennisbank-'));
  made.push(root);
  cpSync(fixtures, root, { recursive: true });
  put(root, 'package.json', '{"name":"proef","version":"0.1.0"}\n');
  put(root, 'docs/wet/index.mdx', '---\ntitle: Wet\n---\n\nTekst.\n');
  git(root, 'init', '-q', '-b', 'main');
  commit(root, 'Begin');
  return root;
}

export function removeSites(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}

export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

export function git(root: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim();
}

export function commit(root: string, message: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', message);
}

export const request: ReleaseRequest = { version: '2026.1', title: 'Eerste release', note: 'Alles is nieuw.', date: today };

/** The state of a small site as the command would find it, with the browser and search taken for granted. */
export function stateOf(root: string): ReleaseState {
  const releases = readReleases(root).map(({ name, manifest }) => ({ name, date: manifest.date }));
  return {
    today,
    releases,
    uncommitted: git(root, 'status', '--porcelain').split('\n').filter(Boolean),
    issues: checkLibrary(readLibrary(root), today),
    searchProblems: [],
    hasChromium: true,
    docs: filesBelow(join(root, 'docs')),
    changes: changesBetween(root, releases[0]?.name ?? null, 'current'),
  };
}

export function planOf(root: string, changes: Partial<ReleaseRequest> = {}): ReleasePlan {
  const answer = planRelease({ ...request, ...changes }, stateOf(root));
  if ('refusals' in answer) throw new Error(JSON.stringify(answer.refusals));
  return { ...answer.plan, changes: { ...answer.plan.changes, to: answer.plan.version } };
}

/** Tools that do in a moment what Docusaurus and Chromium do, in the same order: `versions.json` last. */
export const quickTools: ReleaseTools = {
  snapshot: (root, version) => {
    cpSync(join(root, 'docs'), join(root, `versioned_docs/version-${version}`), { recursive: true });
    put(root, `versioned_sidebars/version-${version}-sidebars.json`, '{}\n');
    const names = readReleases(root).map(({ name }) => name);
    put(root, 'versions.json', `${JSON.stringify([version, ...names], null, 2)}\n`);
  },
  pdf: async () => new TextEncoder().encode('%PDF-1.4 proef'),
  sign: () => undefined,
  software: { name: 'proef', version: '0.1.0', docusaurus: '3.10.2' },
  commit: null,
  onStep: () => undefined,
};
