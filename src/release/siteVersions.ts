import { liveReleases } from './releases';

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
 * The versions that the site builds, newest first: without a release the working version is the site; with releases the newest
 * one is, older live ones stand under their name, and the working version under `/werkversie/`.
 */
export function siteVersions(root: string): SiteVersion[] {
  const releases = liveReleases(root);
  if (releases.length === 0) return [{ name: 'current', docs: 'docs', basePath: '/' }];
  return [
    ...releases.map((name, index) => ({ name, docs: `versioned_docs/version-${name}`, basePath: index === 0 ? '/' : `/${name}/` })),
    { name: 'current', docs: 'docs', basePath: `/${workingPath}/` },
  ];
}

/** What Docusaurus' docs plugin needs to know to serve them so; empty without a release. */
export function docusaurusVersions(root: string): object {
  const releases = siteVersions(root).filter(({ name }) => name !== 'current');
  const [newest] = releases;
  if (!newest) return {};
  return {
    lastVersion: newest.name,
    onlyIncludeVersions: [...releases.map(({ name }) => name), 'current'],
    versions: {
      ...Object.fromEntries(
        releases.map(({ name, basePath }) => [name, { label: name, path: basePath.slice(0, -1), badge: true, banner: 'none' }]),
      ),
      current: { label: 'Werkversie', path: workingPath, badge: true, banner: 'none' },
    },
  };
}
