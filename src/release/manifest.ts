import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfPath } from '../content/kinds';
import { rawFrontMatter } from './changes/snapshot';
import { filesBelow, hashFile, paths, sha256 } from './files';

/** What a release consists of, to the byte. Written last: a release without its manifest doesn't exist. */
export interface Manifest {
  format: 1;
  version: string;
  /** ISO date on which the release counts. */
  date: string;
  title: string;
  /** The editor's note, in Markdown. */
  note: string;
  software: { name: string; version: string; docusaurus: string };
  /** Git commit of the working version that was frozen; null outside Git. */
  commit: string | null;
  /** The release before, with its digest, so that the manifests form a chain. */
  previous: { version: string; digest: string } | null;
  /** Pages by kind, and all pages together. */
  counts: Record<string, number>;
  pages: ManifestPage[];
  /** Every other frozen file, with its path from the root. */
  files: FileHash[];
  /** The live registries as they were: they may change later, and `verify` says so without judging. */
  registries: FileHash[];
  /** One hash over all files of the thesaurus, as it was. */
  thesaurus: string;
  /** sha256 over everything above, see {@link digestOf}. */
  digest: string;
}

export interface FileHash {
  path: string;
  sha256: string;
}

/** A page: its file stands under the version's docs folder. */
export interface ManifestPage extends FileHash {
  id: string;
  kind: string;
  title: string;
}

export type ManifestFacts = Pick<Manifest, 'version' | 'date' | 'title' | 'note' | 'software' | 'commit' | 'previous'>;

/** Reads what was frozen and writes down every hash. Reads only. */
export function makeManifest(root: string, facts: ManifestFacts): Manifest {
  const docs = paths.docs(facts.version);
  const pages: ManifestPage[] = [];
  const files: FileHash[] = [];
  for (const path of filesBelow(join(root, docs))) {
    const bytes = readFileSync(join(root, docs, path));
    const { id, title } = path.endsWith('.md') ? rawFrontMatter(bytes.toString('utf8')) : {};
    if (typeof id === 'string') {
      pages.push({ id, kind: kindOfPath(path) ?? 'other', title: String(title ?? id), path, sha256: sha256(bytes) });
    } else files.push({ path: `${docs}/${path}`, sha256: sha256(bytes) });
  }
  for (const path of [paths.sidebars(facts.version), paths.changes(facts.version), paths.pdf(facts.version)]) {
    const hash = hashFile(join(root, path));
    if (hash) files.push({ path, sha256: hash });
  }
  const registries = filesBelow(join(root, 'data')).map((path) => ({
    path: `data/${path}`,
    sha256: hashFile(join(root, 'data', path)) ?? '',
  }));
  const counts: Record<string, number> = {};
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1;
  const manifest = {
    format: 1 as const,
    ...facts,
    counts: { ...counts, total: pages.length },
    pages,
    files,
    registries,
    thesaurus: thesaurusHash(registries),
  };
  return { ...manifest, digest: digestOf(manifest) };
}

/** One hash for the thesaurus: over paths and hashes of its files. */
export function thesaurusHash(registries: readonly FileHash[]): string {
  return sha256(
    registries
      .filter(({ path }) => path.startsWith('data/concepts'))
      .map(({ path, sha256: hash }) => `${hash}  ${path}\n`)
      .join(''),
  );
}

/** sha256 over a manifest without its digest: its JSON with all keys sorted and no white space. */
export function digestOf(manifest: Omit<Manifest, 'digest'>): string {
  const { digest: _, ...rest } = manifest as Manifest;
  return sha256(JSON.stringify(sorted(rest)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}

/** The manifest in a JSON value, or why it is none. Judges its shape, not its hashes. */
export function asManifest(value: unknown): Manifest | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const manifest = value as Partial<Manifest>;
  const texts = [manifest.version, manifest.date, manifest.title, manifest.note, manifest.digest];
  const hashes = (list: unknown): boolean =>
    Array.isArray(list) && list.every((entry) => typeof entry?.path === 'string' && typeof entry.sha256 === 'string');
  const fits =
    manifest.format === 1 &&
    texts.every((text) => typeof text === 'string') &&
    hashes(manifest.pages) &&
    hashes(manifest.files) &&
    hashes(manifest.registries);
  return fits ? (manifest as Manifest) : undefined;
}
