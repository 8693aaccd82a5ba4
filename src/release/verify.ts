import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../content/issue';
import { filesBelow, hashFile, paths, readJson } from './files';
import { asManifest, digestOf, type FileHash, type Manifest } from './manifest';
import { readNotices } from './notices';
import { releaseNames } from './releases';

/** What `kb verify` found: every file that is not as it was frozen, and what changed that may change. */
export interface Verification {
  issues: Issue[];
  /** Sentences about live registries that changed since a release: allowed, good to know. */
  remarks: string[];
  /** Number of files that were read again. */
  files: number;
  releases: string[];
}

/** Recomputes every hash of every release, or of one. Reads only; never throws for what it finds. */
export function verifyReleases(root: string, only?: string): Verification {
  const result: Verification = { issues: [], remarks: [], files: 0, releases: [] };
  const names = namesOnDisk(root, result);
  result.releases = only ? [only] : names;
  if (!only && existsSync(join(root, paths.journal))) {
    result.issues.push(
      found(paths.journal, 'half-release', 'Een release is halverwege blijven steken.', 'Draai dezelfde "kb release" nog een keer.'),
    );
  }
  const manifests = new Map(result.releases.flatMap((name) => verifyOne(root, name, result)));
  if (!only) strays(root, names, result);
  for (const [name, { previous }] of manifests) {
    const before = previous && manifests.get(previous.version);
    if (before && before.digest !== previous.digest) {
      result.issues.push(
        found(
          paths.manifest(previous.version),
          'chain',
          `Dit is niet de ${previous.version} waarop ${name} volgde.`,
          restore(previous.version, paths.manifest(previous.version)),
        ),
      );
    }
  }
  return result;
}

function namesOnDisk(root: string, result: Verification): string[] {
  try {
    return releaseNames(root);
  } catch {
    result.issues.push(found(paths.versions, 'versions', 'Dit bestand is niet te lezen.', 'Zet het terug: git checkout -- versions.json'));
    return [];
  }
}

function verifyOne(root: string, name: string, result: Verification): [string, Manifest][] {
  const file = paths.manifest(name);
  let manifest: Manifest | undefined;
  try {
    manifest = asManifest(readJson(join(root, file)));
  } catch {
    manifest = undefined;
  }
  if (!manifest || manifest.version !== name) {
    const hint = existsSync(join(root, file)) ? restore(name, file) : `Zet ${file} terug uit Git.`;
    result.issues.push(found(file, 'manifest', `Het manifest van release ${name} ontbreekt of is niet te lezen.`, hint));
    return [];
  }
  if (digestOf(manifest) !== manifest.digest) {
    result.issues.push(found(file, 'digest', 'Het manifest zelf is veranderd: het totaalcijfer klopt niet.', restore(name, file)));
  }
  const docs = paths.docs(name);
  const frozen: FileHash[] = [...manifest.pages.map(({ path, sha256 }) => ({ path: `${docs}/${path}`, sha256 })), ...manifest.files];
  for (const { path, sha256 } of frozen) {
    const hash = hashFile(join(root, path));
    result.files++;
    if (hash === undefined) result.issues.push(found(path, 'missing', `Dit bestand van release ${name} ontbreekt.`, restore(name, path)));
    else if (hash !== sha256)
      result.issues.push(found(path, 'changed', `Dit bestand is niet meer zoals het in release ${name} stond.`, restore(name, path)));
  }
  const known = new Set(frozen.map(({ path }) => path));
  for (const path of filesBelow(join(root, docs))) {
    if (!known.has(`${docs}/${path}`)) {
      result.issues.push(
        found(`${docs}/${path}`, 'extra', `Dit bestand hoort niet bij release ${name}.`, 'Verwijder het: een release krijgt er niets bij.'),
      );
    }
  }
  verifyArchive(root, name, result);
  try {
    readNotices(root, name);
  } catch {
    result.issues.push(
      found(paths.notices(name), 'notices', 'Deze berichten zijn niet te lezen.', 'Gebruik "kb erratum" en "kb withdraw".'),
    );
  }
  for (const { path, sha256 } of manifest.registries) {
    if (hashFile(join(root, path)) !== sha256)
      result.remarks.push(`${path} is veranderd sinds release ${name}. Dat mag: deze gegevens zijn altijd actueel.`);
  }
  return [[name, manifest]];
}

function verifyArchive(root: string, name: string, result: Verification): void {
  const file = paths.archiveManifest(name);
  const folder = paths.archive(name);
  if (!existsSync(join(root, file))) {
    if (existsSync(join(root, folder)))
      result.issues.push(found(folder, 'archive', 'Dit archief is niet afgemaakt.', `Draai "npm run kb -- archive ${name}" nog een keer.`));
    return;
  }
  const list = (readJson(join(root, file)) as { files?: FileHash[] } | undefined)?.files ?? [];
  const expected = new Map(list.map(({ path, sha256 }) => [path, sha256]));
  for (const [path, sha256] of expected) {
    const hash = hashFile(join(root, folder, path));
    result.files++;
    if (hash !== sha256) {
      const what = hash === undefined ? 'ontbreekt' : 'is veranderd';
      result.issues.push(found(`${folder}/${path}`, 'archive', `Dit bestand van het archief ${what}.`, restore(name, `${folder}/${path}`)));
    }
  }
  for (const path of filesBelow(join(root, folder))) {
    if (!expected.has(path))
      result.issues.push(found(`${folder}/${path}`, 'archive', 'Dit bestand hoort niet bij het archief.', 'Verwijder het.'));
  }
}

/** Frozen things without a release: left by hand, or by a tool that was not ours. */
function strays(root: string, names: readonly string[], result: Verification): void {
  const list = (folder: string): string[] => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []);
  for (const entry of list('versioned_docs')) {
    const name = entry.replace(/^version-/, '');
    if (!names.includes(name))
      result.issues.push(found(`versioned_docs/${entry}`, 'stray', 'Deze map hoort bij geen enkele release.', 'Verwijder de map.'));
  }
  for (const entry of list(paths.releases)) {
    const name = /^(20\d\d\.\d+)\.json$/.exec(entry)?.[1];
    if (name && !names.includes(name)) {
      result.issues.push(
        found(`releases/${entry}`, 'stray', `Release ${name} staat niet in versions.json.`, 'Zet versions.json terug uit Git.'),
      );
    }
  }
}

function restore(name: string, file: string): string {
  return `Zet het terug zoals het was: git checkout -- ${file}. Moet de tekst anders? Maak een nieuwe release, of een erratum: kb erratum ${name}.`;
}

function found(file: string, rule: string, message: string, hint: string): Issue {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}
