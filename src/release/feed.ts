import { createHash } from 'node:crypto';
import { changeSummary } from './changes/summary';
import type { ChangeList } from './changes/types';
import type { Release } from './releases';

export interface FeedSite {
  title: string;
  /** Address of the site's root, with a slash at the end. */
  url: string;
}

/**
 * The Atom feed (RFC 4287): one entry per release and one per notice, newest first. Ids are made from the names alone, so they
 * stay the same when the site moves to another address; times are those of the releases, so the same releases give the same bytes.
 */
export function atomFeed(site: FeedSite, releases: readonly Release[], changes: (version: string) => ChangeList | undefined): string {
  const entries = releases
    .flatMap((release) => [
      releaseEntry(site, release, changes(release.name)),
      ...release.notices.map((notice) => noticeEntry(site, release, notice)),
    ])
    .sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? 1 : -1) : a.updated < b.updated ? 1 : -1));
  const updated = entries[0]?.updated ?? '2026-01-01T00:00:00Z';
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `  <id>${urn('feed')}</id>`,
    `  <title>Wijzigingen: ${escapeXml(site.title)}</title>`,
    `  <updated>${updated}</updated>`,
    '  <author><name>Redactie</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(site.url)}wijzigingen.xml"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(site.url)}wijzigingen/"/>`,
    ...entries.map(({ id, title, updated: date, link, text }) =>
      [
        '  <entry>',
        `    <id>${id}</id>`,
        `    <title>${escapeXml(title)}</title>`,
        `    <updated>${date}</updated>`,
        `    <published>${date}</published>`,
        `    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
        `    <content type="text">${escapeXml(text)}</content>`,
        '  </entry>',
      ].join('\n'),
    ),
    '</feed>',
  ].join('\n')}\n`;
}

interface Entry {
  id: string;
  title: string;
  updated: string;
  link: string;
  text: string;
}

function releaseEntry(site: FeedSite, { name, manifest }: Release, changes: ChangeList | undefined): Entry {
  return {
    id: urn(`release/${name}`),
    title: `Release ${name}: ${manifest.title}`,
    updated: moment(manifest.date),
    link: `${site.url}wijzigingen/${name}/`,
    text: [manifest.note.trim(), ...(changes ? [changeSummary(changes)] : [])].join('\n\n'),
  };
}

function noticeEntry(site: FeedSite, { name, manifest }: Release, { id, kind, date, pages, text }: Release['notices'][number]): Entry {
  const titles = manifest.pages.filter((page) => pages.includes(page.id)).map(({ title }) => title);
  const what = kind === 'erratum' ? 'Erratum bij' : 'Ingetrokken:';
  return {
    id: urn(`notice/${id}`),
    title: `${what} ${titles.length > 0 ? `${titles.join(', ')} (release ${name})` : `release ${name}`}`,
    updated: moment(date),
    link: `${site.url}wijzigingen/${name}/#${id}`,
    text,
  };
}

function moment(date: string): string {
  return `${date}T00:00:00Z`;
}

/** A name-based UUID (RFC 4122, version 5) as a URN. */
export function urn(name: string): string {
  const namespace = Buffer.from('0b1d7a4ec2f95a0e9c1f6d0f5a3be2c7', 'hex');
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** XML text: the five reserved characters escaped, characters that XML 1.0 forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
