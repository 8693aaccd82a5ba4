import { urlOfPath } from '../../content/page';
import { rawFrontMatter } from '../../release/changes/snapshot';
import type { ChangeList } from '../../release/changes/types';
import { docsFolder, paths, readSources } from '../../release/files';
import { type Release, readChanges, readReleases } from '../../release/releases';
import { type SiteVersion, siteVersions } from '../../release/siteVersions';
import { changesBetween } from '../../release/versionChanges';

/** Where a page stands in one version. */
export interface PagePlace {
  title: string;
  /** Address below the version's root. */
  url: string;
}

/** Everything that the site tells about its releases. `current` is the working version. */
export interface ReleaseSite {
  /** What the site builds, newest first, the working version last. */
  versions: SiteVersion[];
  /** All releases, newest first, archived ones too. */
  releases: Release[];
  /** By release, and what changed in the working version since the newest one. */
  changes: ReadonlyMap<string, ChangeList>;
  /** Pages of every release and of the working version, by id; landing pages as `overzicht:PATH`. */
  pages: ReadonlyMap<string, ReadonlyMap<string, PagePlace>>;
}

/** Read when first asked for, and again after `forget`. The configuration makes one, for the front matter hook and the plugin alike. */
export interface ReleaseSource {
  get: () => ReleaseSite;
  forget: () => void;
}

export function releaseSource(root: string): ReleaseSource {
  let site: ReleaseSite | undefined;
  return {
    get: () => {
      site ??= readReleaseSite(root);
      return site;
    },
    forget: () => {
      site = undefined;
    },
  };
}

export function readReleaseSite(root: string): ReleaseSite {
  const releases = readReleases(root);
  const newest = releases[0]?.name;
  const changes = new Map(
    releases.flatMap(({ name }): [string, ChangeList][] => {
      const list = readChanges(root, name);
      return list ? [[name, list]] : [];
    }),
  );
  if (newest !== undefined) changes.set('current', changesBetween(root, newest, 'current'));
  return {
    versions: siteVersions(root),
    releases,
    changes,
    pages: new Map([
      ...releases.map((release) => [release.name, frozenPages(release)] as const),
      ['current', pagesOnDisk(root, 'current')] as const,
    ]),
  };
}

/** From the manifest, because the files of an archived release need not be there. */
function frozenPages({ name, manifest }: Release): Map<string, PagePlace> {
  const docs = `${paths.docs(name)}/`;
  const landing = manifest.files
    .filter(({ path }) => path.startsWith(docs) && path.endsWith('.mdx'))
    .map(({ path }) => path.slice(docs.length));
  return new Map([
    ...manifest.pages.map(({ id, title, path }) => [id, { title, url: urlOfPath(path) }] as const),
    ...landing.map((path) => [`overzicht:${path}`, { title: path, url: urlOfPath(path) }] as const),
  ]);
}

function pagesOnDisk(root: string, version: string): Map<string, PagePlace> {
  return new Map(
    readSources(root, docsFolder(version)).map(({ path, source }) => {
      const { id, title } = rawFrontMatter(source);
      return [typeof id === 'string' ? id : `overzicht:${path}`, { title: String(title ?? path), url: urlOfPath(path) }];
    }),
  );
}

/** Address on the site of a page in a version; undefined when that version does not have it. */
export function addressOf(site: ReleaseSite, version: string, id: string): string | undefined {
  const place = site.pages.get(version)?.get(id);
  return place && `${rootOf(site, version)}${place.url.slice(1)}`;
}

/** Where a version's root stands on the site: built by the site, or in the archive. */
export function rootOf({ versions }: ReleaseSite, version: string): string {
  return versions.find(({ name }) => name === version)?.basePath ?? `/archief/${version}/`;
}
