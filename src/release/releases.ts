import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeList } from './changes/types';
import { paths, readJson } from './files';
import { asManifest, type Manifest } from './manifest';
import { type Notice, readNotices } from './notices';

/** How many releases the site builds, unless `releases/versions.json` says otherwise. */
export const defaultLive = 5;

/** A published release with everything that was written about it. */
export interface Release {
  name: string;
  manifest: Manifest;
  notices: Notice[];
  /** Whether an archive was made: then the site need not build it any more. */
  archived: boolean;
}

/** Names of the releases, newest first, as Docusaurus keeps them. */
export function releaseNames(root: string): string[] {
  const value = readJson(join(root, paths.versions));
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}

/** All releases, newest first. @throws when one has no readable manifest: `kb verify` names it */
export function readReleases(root: string): Release[] {
  return releaseNames(root).map((name) => {
    const manifest = asManifest(readJson(join(root, paths.manifest(name))));
    if (!manifest) throw new Error(`Release ${name} heeft geen leesbaar manifest. Draai "npm run kb -- verify".`);
    return { name, manifest, notices: readNotices(root, name), archived: isArchived(root, name) };
  });
}

export function isArchived(root: string, version: string): boolean {
  return existsSync(join(root, paths.archiveManifest(version)));
}

/** The change list that was made with a release; undefined when it is not there. */
export function readChanges(root: string, version: string): ChangeList | undefined {
  return readJson(join(root, paths.changes(version))) as ChangeList | undefined;
}

/** `releases/versions.json`: `{ "live": 5 }`, the number of newest releases that the site builds. */
export function liveCount(root: string): number {
  const value = readJson(join(root, paths.settings)) as { live?: unknown } | undefined;
  const live = value?.live ?? defaultLive;
  if (typeof live !== 'number' || !Number.isInteger(live) || live < 1) {
    throw new Error('In releases/versions.json hoort bij "live" een heel getal van 1 of meer te staan.');
  }
  return live;
}

/** The releases that the site builds: the newest few, and older ones for as long as they have no archive, so that no link dies. */
export function liveReleases(root: string): string[] {
  const live = liveCount(root);
  return releaseNames(root).filter((name, index) => index < live || !isArchived(root, name));
}
