import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../content/library';
import { docsFolder, paths, sha256 } from '../files';
import { writeWhole } from '../journal';
import type { Manifest } from '../manifest';
import { siteTitle } from '../siteTitle';
import { archivePages } from './pages';

/**
 * Writes the archive of a release, once and for all. Its list of hashes comes last: without it there is no archive, and what a
 * killed run left behind is replaced by the next.
 * @returns the number of files @throws when a page of the release can't be read by today's code
 */
export function writeArchive(root: string, { version, date, pages }: Manifest): number {
  const library = readLibrary(root, docsFolder(version));
  const missing = pages.filter(({ id }) => !library.pages.some(({ frontMatter }) => frontMatter.id === id)).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`Deze pagina’s zijn niet te lezen: ${missing.join(', ')}.`);
  const files = archivePages(library, { site: siteTitle, version, date });
  rmSync(join(root, paths.archive(version)), { recursive: true, force: true });
  const hashes = [...files].map(([path, text]) => {
    writeWhole(root, `${paths.archive(version)}/${path}`, text);
    return { path, sha256: sha256(text) };
  });
  hashes.sort((a, b) => (a.path < b.path ? -1 : 1));
  writeWhole(root, paths.archiveManifest(version), `${JSON.stringify({ format: 1, version, files: hashes }, null, 1)}\n`);
  return hashes.length;
}
