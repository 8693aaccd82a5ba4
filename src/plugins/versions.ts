import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One version that the site serves. */
export interface SiteVersion {
  /** `current` for the working version, else the release, such as `2026.1`. */
  name: string;
  /** Folder with its pages, relative to the root. */
  docs: string;
  /** Path of its root on the site, with slashes at both ends. */
  basePath: string;
}

/** Where the working version lives once there is a release. */
export const workingPath = 'werkversie';

/**
 * The versions of the site, as Docusaurus serves them: without a release the working version is the site; with releases the
 * newest one is, older ones stand under their name, and the working version under `/werkversie/`.
 */
export function siteVersions(root: string, live = Number.POSITIVE_INFINITY): SiteVersion[] {
  const releases = releaseNames(root).slice(0, live);
  if (releases.length === 0) return [{ name: 'current', docs: 'docs', basePath: '/' }];
  return [
    ...releases.map((name, index) => ({ name, docs: `versioned_docs/version-${name}`, basePath: index === 0 ? '/' : `/${name}/` })),
    { name: 'current', docs: 'docs', basePath: `/${workingPath}/` },
  ];
}

/** Names of the releases, newest first, from Docusaurus' own `versions.json`. */
export function releaseNames(root: string): string[] {
  const file = join(root, 'versions.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}
