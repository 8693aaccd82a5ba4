import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENTRY_FILE } from '../pack/entry';

/** The published files by name, `entry.json` among them. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

const FOLDER = '.cache/search';
const KEPT = 4;

/** What the pack depends on: content, and the code that reads and indexes it. */
const INPUTS = ['docs', 'versioned_docs', 'data', 'versions.json', 'releases/versions.json', 'src/content', 'src/search'];

/**
 * The files of the pack for the repository as it is now, from `.cache/search/<hash of inputs>` when they were made before.
 * @param make builds them; only called when something changed
 */
export async function cachedPack(root: string, make: () => Promise<PackFiles>): Promise<PackFiles> {
  const folder = join(root, FOLDER, hashOf(root));
  if (existsSync(join(folder, ENTRY_FILE))) return readFolder(folder);
  const files = await make();
  mkdirSync(dirname(folder), { recursive: true });
  // Written aside and renamed, so that a second command at the same time never reads half a folder.
  const aside = mkdtempSync(`${folder}-`);
  writeFolder(aside, files);
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
  forgetOld(dirname(folder));
  return files;
}

/** Writes the files into a folder, `entry.json` last, and takes away packs of before. */
export function writeFolder(folder: string, files: PackFiles): void {
  mkdirSync(folder, { recursive: true });
  const entry = files.get(ENTRY_FILE);
  for (const [name, bytes] of files) if (name !== ENTRY_FILE) writeFileSync(join(folder, name), bytes);
  if (entry) writeFileSync(join(folder, ENTRY_FILE), entry);
  for (const name of readdirSync(folder)) if (name.endsWith('.bin') && !files.has(name)) rmSync(join(folder, name));
}

/** Reads back what `writeFolder` wrote. */
export function readFolder(folder: string): PackFiles {
  return new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

function hashOf(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const path of pathsBelow(join(root, input))) {
      hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function pathsBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => pathsBelow(join(path, name)));
}

function forgetOld(folder: string): void {
  const old = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(KEPT);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
