import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformFileSync } from '@swc/core';
import { type BundleEntry, entryName, offlineFolder, workerName, writeBundle } from '../../offline/bundle';
import { addressOf, chosenFiles, typeOf } from '../../offline/chosen';
import { siteVersions } from '../../release/siteVersions';
import type { CommandResult } from '../result';

/** More than this would be a burden on a phone. */
const most = 8_000_000;

/** `kb bundle`: makes of the built site the one file that staff can keep on their device. Runs after every build. */
export function bundleCommand(root: string, args: string[], today: string): CommandResult {
  const build = join(root, args[0] ?? 'build');
  if (!existsSync(join(build, 'index.html'))) return { exitCode: 1, output: 'Er is nog geen gebouwde site. Draai eerst "npm run build".' };
  const paths = (readdirSync(build, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(build, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const versions = siteVersions(root);
  const others = versions.flatMap(({ name, basePath }) => [name, basePath.split('/')[1] ?? '']).filter((name) => name !== '');
  const files = paths.map((path) => (path.endsWith('.html') ? { path, html: readFileSync(join(build, path), 'utf8') } : { path }));
  const chosen = chosenFiles(files, others);
  const bytes = writeBundle(
    chosen.map((path) => ({ path: addressOf(path), type: typeOf(path), bytes: gzipSync(readFileSync(join(build, path)), { level: 9 }) })),
  );
  if (bytes.length > most)
    return { exitCode: 1, output: `De site zonder internet is ${megabytes(bytes.length)} en mag hoogstens ${megabytes(most)} zijn.` };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const newest = versions[0]?.name ?? 'current';
  const entry: BundleEntry = {
    format: 1,
    name: `site-${sha256.slice(0, 16)}.bin`,
    bytes: bytes.length,
    sha256,
    version: newest,
    date: dateOf(root, newest) ?? today,
    pages: chosen.filter((path) => path.endsWith('index.html')).length,
  };
  const folder = join(build, offlineFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, entry.name), bytes);
  writeFileSync(join(folder, entryName), JSON.stringify(entry));
  writeFileSync(join(build, workerName), workerCode(root));
  return { exitCode: 0, output: `De site zonder internet: ${entry.pages} pagina’s, ${megabytes(bytes.length)}.` };
}

/** The date of a release, from its manifest: a second build of the same release is the same to the byte. */
function dateOf(root: string, version: string): string | undefined {
  const file = join(root, 'releases', `${version}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { date: string }).date : undefined;
}

function workerCode(root: string): string {
  const { code } = transformFileSync(join(root, 'src/offline/worker.ts'), {
    configFile: false,
    swcrc: false,
    sourceMaps: false,
    isModule: true,
    jsc: { target: 'es2020', parser: { syntax: 'typescript' } },
  });
  // A classic script: an empty export is all that the compiler leaves of `export type {}`.
  return code.replace(/^export\s*\{\s*\};?\s*$/m, '');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
