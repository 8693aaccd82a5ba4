import { rawFrontMatter } from '../../release/changes/snapshot';
import type { PageChange } from '../../release/changes/types';
import { noticesFor } from '../../release/notices';
import { addressOf, type ReleaseSite, type ReleaseSource } from './releaseSite';

/** A notice as a page shows it. */
export interface ShownNotice {
  id: string;
  kind: 'erratum' | 'withdrawn';
  date: string;
  text: string;
  instead?: { title: string; href: string };
}

/** What a page knows about its release. Travels with that page only. */
export interface PageRelease {
  /** Address of the same page in the newest release; null when it is not in there. Only on other versions. */
  newest?: string | null;
  notices: ShownNotice[];
  /** What changed on this page since the release before. */
  change?: { since: string } & Pick<PageChange, 'type' | 'parts' | 'facts' | 'oldTitle' | 'oldUrl'>;
  /** Earlier releases in which this page was new or changed, newest first. */
  history: { name: string; type: 'added' | 'changed' }[];
}

interface HookParams {
  filePath: string;
  fileContent: string;
}

interface Parsed {
  frontMatter: Record<string, unknown>;
  content: string;
}

/** Docusaurus' `markdown.parseFrontMatter` hook around another one: adds what the page's release says about it, as `release`. */
export function withRelease<P extends HookParams>(
  inner: (params: P) => Promise<Parsed>,
  source: ReleaseSource,
): (params: P) => Promise<Parsed> {
  return async (params) => {
    const parsed = await inner(params);
    const place = versionOfFile(params.filePath);
    if (!place) return parsed;
    const site = source.get();
    if (site.releases.length === 0) return parsed;
    const { id } = rawFrontMatter(params.fileContent);
    const release = pageRelease(site, place.version, typeof id === 'string' ? id : `overzicht:${place.path}`);
    return { ...parsed, frontMatter: { ...parsed.frontMatter, release } };
  };
}

/** The version and the path of a file below its docs folder. */
export function versionOfFile(file: string): { version: string; path: string } | undefined {
  const match = /(?:^|[\\/])(?:docs|versioned_docs[\\/]version-([^\\/]+))[\\/](.+\.mdx?)$/.exec(file);
  return match?.[2] ? { version: match[1] ?? 'current', path: match[2].replaceAll('\\', '/') } : undefined;
}

/** What a page of a version has to say about its release. Pure. */
export function pageRelease(site: ReleaseSite, version: string, id: string): PageRelease {
  const newest = site.releases[0]?.name ?? 'current';
  const list = site.changes.get(version);
  const change = list?.from ? list.pages.find((page) => page.id === id && page.type !== 'quiet') : undefined;
  const since = list?.from;
  return {
    ...(version === newest ? {} : { newest: addressOf(site, newest, id) ?? null }),
    notices: noticesOf(site, version, id),
    ...(change && since ? { change: shown(change, since) } : {}),
    history: historyOf(site, version, id),
  };
}

function shown({ type, parts, facts, oldTitle, oldUrl }: PageChange, since: string): PageRelease['change'] {
  return { since, type, parts, facts, ...(oldTitle ? { oldTitle } : {}), ...(oldUrl ? { oldUrl } : {}) };
}

function noticesOf(site: ReleaseSite, version: string, id: string): ShownNotice[] {
  const release = site.releases.find(({ name }) => name === version);
  return noticesFor(release?.notices ?? [], id).map((notice) => shownNotice(site, notice));
}

/** A notice with the page to read instead found in the newest version that has it. */
export function shownNotice(site: ReleaseSite, notice: ReleaseSite['releases'][number]['notices'][number]): ShownNotice {
  const { id, kind, date, text, instead } = notice;
  const version = instead && [...site.releases.map(({ name }) => name), 'current'].find((name) => site.pages.get(name)?.has(instead));
  const place = version && site.pages.get(version)?.get(instead);
  const href = version && addressOf(site, version, instead);
  return { id, kind, date, text, ...(place && href ? { instead: { title: place.title, href } } : {}) };
}

/** Releases up to this version, the version itself left out, in which the page came or changed. */
function historyOf(site: ReleaseSite, version: string, id: string): PageRelease['history'] {
  const names = site.releases.map(({ name }) => name);
  return names.slice(version === 'current' ? 0 : names.indexOf(version) + 1).flatMap((name): PageRelease['history'] => {
    const type = site.changes.get(name)?.pages.find((page) => page.id === id)?.type;
    if (type === 'added') return [{ name, type }];
    return type === 'changed' || type === 'renamed' ? [{ name, type: 'changed' }] : [];
  });
}
