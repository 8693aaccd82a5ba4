import { kindLabel } from '../../release/changes/compare';
import { changeSummary, changesByRole } from '../../release/changes/summary';
import type { ChangeList, PageChange } from '../../release/changes/types';
import { paths } from '../../release/files';
import { type NoteNode, noteNodes } from './note';
import { type ShownNotice, shownNotice } from './pageRelease';
import { addressOf, type ReleaseSite } from './releaseSite';

/** How a version stands towards the others. */
export type VersionStatus = 'newest' | 'older' | 'withdrawn' | 'working';

/** One version as every page of the site knows it. */
export interface VersionFacts {
  /** `current` for the working version. */
  name: string;
  basePath: string;
  status: VersionStatus;
  /** ISO date; the working version has none. */
  date?: string;
  title?: string;
}

/** Shipped with every page: kept small. Newest first, the working version last; empty while there is no release. */
export interface ReleasesData {
  versions: VersionFacts[];
}

/** One line of the list of releases. */
export interface ReleaseLine extends VersionFacts {
  summary: string;
  notices: number;
}

/** A page in a change list, with the place where one can read it. */
export interface ListedPage extends PageChange {
  href?: string;
  /** In which version that address stands, when it is not this one. */
  hrefIn?: string;
}

/** Everything on the page of one release, or of the working version. */
export interface ReleasePageData {
  version: VersionFacts;
  previous: string | null;
  note: NoteNode[];
  notices: (ShownNotice & { pages: string[] })[];
  summary: string;
  downloads: { label: string; href: string }[];
  digest?: string;
  roles: { name: string; pages: { id: string; title: string; type: PageChange['type'] }[] }[];
  kinds: { label: string; pages: ListedPage[] }[];
  quiet: { title: string; href?: string }[];
}

export function releasesData(site: ReleaseSite): ReleasesData {
  if (site.releases.length === 0) return { versions: [] };
  const versions = site.releases.map(({ name, manifest, notices }, index): VersionFacts => {
    const withdrawn = notices.some(({ kind, pages }) => kind === 'withdrawn' && pages.length === 0);
    const basePath = site.versions.find((version) => version.name === name)?.basePath ?? `/archief/${name}/`;
    return {
      name,
      basePath,
      status: withdrawn ? 'withdrawn' : index === 0 ? 'newest' : 'older',
      date: manifest.date,
      title: manifest.title,
    };
  });
  const working = site.versions.find(({ name }) => name === 'current');
  return { versions: [...versions, { name: 'current', basePath: working?.basePath ?? '/', status: 'working' }] };
}

/** The list of all releases, newest first, the working version on top. */
export function releaseLines(site: ReleaseSite): ReleaseLine[] {
  const { versions } = releasesData(site);
  const lines = versions.map((version): ReleaseLine => {
    const list = site.changes.get(version.name);
    const notices = site.releases.find(({ name }) => name === version.name)?.notices.length ?? 0;
    return { ...version, summary: list ? changeSummary(list) : '', notices };
  });
  return [...lines.slice(-1), ...lines.slice(0, -1)];
}

export function releasePage(site: ReleaseSite, version: VersionFacts): ReleasePageData {
  const release = site.releases.find(({ name }) => name === version.name);
  const list = site.changes.get(version.name);
  const pages = (list?.pages ?? []).map((page) => listed(site, list, version.name, page));
  const visible = pages.filter(({ type }) => type !== 'quiet');
  const kinds = [...new Set(visible.map(({ kind }) => kind))];
  return {
    version,
    previous: list?.from ?? null,
    note: noteNodes(release?.manifest.note ?? ''),
    notices: (release?.notices ?? []).map((notice) => ({
      ...shownNotice(site, notice),
      pages: notice.pages.map((id) => site.pages.get(version.name)?.get(id)?.title ?? id),
    })),
    summary: list ? changeSummary(list) : '',
    downloads: release ? downloads(version.name, release.manifest.files) : [],
    ...(release ? { digest: release.manifest.digest } : {}),
    roles: list?.from ? roles(site, list, version.name) : [],
    kinds: kinds.map((kind) => ({ label: kindLabel(kind), pages: visible.filter((page) => page.kind === kind) })),
    quiet: pages.filter(({ type }) => type === 'quiet').map(({ title, href }) => ({ title, ...(href ? { href } : {}) })),
  };
}

/** Where the files of a release stand on the site. */
export const fileAddress = {
  pdf: (name: string): string => `/wijzigingen/${name}/kennisbank-${name}.pdf`,
  manifest: (name: string): string => `/wijzigingen/${name}/manifest.json`,
} as const;

function downloads(name: string, files: readonly { path: string }[]): ReleasePageData['downloads'] {
  const hasPdf = files.some(({ path }) => path === paths.pdf(name));
  return [
    ...(hasPdf ? [{ label: `Release ${name} als PDF`, href: fileAddress.pdf(name) }] : []),
    { label: 'Manifest met alle controlegetallen (JSON)', href: fileAddress.manifest(name) },
  ];
}

function listed(site: ReleaseSite, list: ChangeList | undefined, version: string, page: PageChange): ListedPage {
  if (page.type !== 'removed') return { ...page, ...maybe('href', addressOf(site, version, page.id)) };
  const before = list?.from ?? version;
  const href = addressOf(site, before, page.id);
  return href ? { ...page, href, hrefIn: before } : page;
}

function roles(site: ReleaseSite, list: ChangeList, version: string): ReleasePageData['roles'] {
  const places = site.pages.get(version);
  return changesByRole(list).map(({ role, pages }) => ({
    name: places?.get(`rol-${role}`)?.title ?? role,
    pages: pages.map(({ id, title, type }) => ({ id, title, type })),
  }));
}

function maybe<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: string });
}
