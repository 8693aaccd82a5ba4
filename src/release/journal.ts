import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from './files';
import { trust } from './signature';
import { verifyReleases } from './verify';

/** What must be known to undo a release that was cut short. It stands on disk from before the first change until after the last. */
export interface Journal {
  version: string;
  /** Process that is at work. */
  pid: number;
  /** `versions.json` as it was; null when there was none. */
  versions: string | null;
  /** Whether the release counts as finished only with a signature. */
  signed: boolean;
  /** Files that were there already and that a release may write. */
  keep: string[];
}

/** Opens the journal. Complete or absent at every moment, and only one at a time. @throws when there is one already */
export function openJournal(root: string, journal: Journal): void {
  const file = join(root, paths.journal);
  const aside = `${file}.${journal.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(aside, `${JSON.stringify(journal, null, 2)}\n`);
  try {
    linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The journal of a release that was cut short or is being made; undefined when there is none. */
export function readJournal(root: string): Journal | undefined {
  const file = join(root, paths.journal);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Journal) : undefined;
}

export function closeJournal(root: string): void {
  rmSync(join(root, paths.journal), { force: true });
}

/** Whether the process of a journal still runs on this machine. */
export function isRunning({ pid }: Journal): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Brings a release that was cut short to an end: finished when its manifest stands and every hash is right, else undone to the
 * byte. May itself be cut short: running it again does the rest.
 */
export function recover(root: string, journal: Journal): 'finished' | 'undone' {
  const { version, signed } = journal;
  const signature = (['sig', 'minisig'] as const).some((kind) => existsSync(join(root, paths.signature(version, kind))));
  const whole =
    existsSync(join(root, paths.manifest(version))) && verifyReleases(root, version).issues.length === 0 && (signature || !signed);
  if (whole) {
    closeJournal(root);
    return 'finished';
  }
  undo(root, journal);
  return 'undone';
}

/** Takes away everything that a release wrote, and puts `versions.json` back. */
export function undo(root: string, { version, versions, keep }: Journal): void {
  // The manifest first: without it nothing counts as a release any more.
  const written = [
    paths.manifest(version),
    paths.signature(version, 'sig'),
    paths.signature(version, 'minisig'),
    paths.changes(version),
    paths.pdf(version),
    paths.sidebars(version),
    paths.docs(version),
    trust.ssh,
  ].filter((path) => !keep.includes(path));
  for (const path of written) {
    rmSync(join(root, path), { recursive: true, force: true });
    rmSync(join(root, temporary(path)), { force: true });
  }
  if (versions === null) rmSync(join(root, paths.versions), { force: true });
  else writeWhole(root, paths.versions, versions);
  for (const folder of ['versioned_docs', 'versioned_sidebars']) removeWhenEmpty(join(root, folder));
  closeJournal(root);
  removeWhenEmpty(join(root, paths.releases));
}

/** Writes a file so that it is never half there. */
export function writeWhole(root: string, path: string, bytes: Uint8Array | string): void {
  const aside = join(root, temporary(path));
  mkdirSync(dirname(aside), { recursive: true });
  writeFileSync(aside, bytes);
  renameSync(aside, join(root, path));
}

function temporary(path: string): string {
  return `${path}.tmp`;
}

function removeWhenEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or not there: then it stays as it is.
  }
}
