import { join } from 'node:path';
import { paths, readJson } from './files';

/** Something that readers of a release must know and that is not in its text, which stays as it was. */
export interface Notice {
  /** `2026.1-erratum-1`: stable, the feed is built on it. */
  id: string;
  kind: 'erratum' | 'withdrawn';
  date: string;
  /** Ids of the pages concerned; empty for the whole release. */
  pages: string[];
  /** Plain text, one paragraph. */
  text: string;
  /** Id of the page to read instead. */
  instead?: string;
}

/** The notices of a release, oldest first. @throws when the file is no list of notices */
export function readNotices(root: string, version: string): Notice[] {
  const value = readJson(join(root, paths.notices(version)));
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isNotice)) throw new Error(`${paths.notices(version)} is geen lijst van berichten.`);
  return value;
}

/** The notices that a reader of one page must see: those of the page and those of the whole release. */
export function noticesFor(notices: readonly Notice[], id: string): Notice[] {
  return notices.filter(({ pages }) => pages.length === 0 || pages.includes(id));
}

/** Adds a notice under the next free number. Pure. */
export function addNotice(notices: readonly Notice[], version: string, notice: Omit<Notice, 'id'>): Notice[] {
  const number = notices.filter(({ kind }) => kind === notice.kind).length + 1;
  return [...notices, { id: `${version}-${notice.kind}-${number}`, ...notice }];
}

function isNotice(value: unknown): value is Notice {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, date, pages, text } = value as Partial<Notice>;
  return (
    typeof id === 'string' &&
    (kind === 'erratum' || kind === 'withdrawn') &&
    typeof date === 'string' &&
    typeof text === 'string' &&
    Array.isArray(pages) &&
    pages.every((page) => typeof page === 'string')
  );
}
