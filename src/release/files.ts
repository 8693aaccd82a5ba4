import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './changes/snapshot';

/** Where a release's things stand, relative to the root. */
export const paths = {
  releases: 'releases',
  versions: 'versions.json',
  settings: 'releases/versions.json',
  docs: (version: string): string => `versioned_docs/version-${version}`,
  sidebars: (version: string): string => `versioned_sidebars/version-${version}-sidebars.json`,
  manifest: (version: string): string => `releases/${version}.json`,
  changes: (version: string): string => `releases/${version}.changes.json`,
  pdf: (version: string): string => `releases/${version}.pdf`,
  notices: (version: string): string => `releases/${version}.notices.json`,
  signature: (version: string, kind: 'sig' | 'minisig'): string => `releases/${version}.json.${kind}`,
  archive: (version: string): string => `releases/archive/${version}`,
  archiveManifest: (version: string): string => `releases/${version}.archive.json`,
  journal: 'releases/.journal.json',
} as const;

/** The folder of a version: `current` is the working version. */
export function docsFolder(version: string): string {
  return version === 'current' ? 'docs' : paths.docs(version);
}

/** All files below a folder: paths relative to it, forward slashes, sorted. Empty when there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The Markdown files of a docs folder. */
export function readSources(root: string, docs: string): SourceFile[] {
  return filesBelow(join(root, docs))
    .filter((path) => /\.mdx?$/.test(path))
    .map((path) => ({ path, source: readFileSync(join(root, docs, path), 'utf8') }));
}

/** sha256 as 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** sha256 of a file; undefined when it isn't there. */
export function hashFile(path: string): string | undefined {
  return existsSync(path) ? sha256(readFileSync(path)) : undefined;
}

/** A JSON file; undefined when it isn't there. @throws when it is no JSON */
export function readJson(path: string): unknown {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined;
}
