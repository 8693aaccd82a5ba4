import { kindNames, kinds } from '../../content/kinds';
import { condense } from './edits';
import { type ComparedPage, markMoves } from './moves';
import { type ComparedPart, compareParts } from './parts';
import type { Fact, SnapshotPage } from './snapshot';
import type { ChangeCounts, ChangeList, FactChange, PageChange } from './types';

/** One version that takes part in a comparison. */
export interface Side {
  name: string;
  pages: readonly SnapshotPage[];
}

/**
 * Everything that changed between two versions. Pages are the same page when they have the same id, wherever they stand.
 * @param from null for a first release: then every page is new
 */
export function compareVersionPages(from: Side | null, to: Side): ChangeList {
  const before = new Map((from?.pages ?? []).map((page) => [page.id, page]));
  const after = new Map(to.pages.map((page) => [page.id, page]));
  const drafts = to.pages.flatMap((page): Draft[] => {
    const old = before.get(page.id);
    return old ? [{ page, old, parts: compareParts(old.parts, page.parts) }] : [{ page, parts: wholly(page, 'added') }];
  });
  const gone = (from?.pages ?? []).filter(({ id }) => !after.has(id)).map((page): Draft => ({ page, parts: wholly(page, 'removed') }));
  markMoves([...drafts, ...gone].map(({ page, parts }): ComparedPage => ({ id: page.id, title: page.title, parts })));
  const pages = [...drafts.flatMap(describe), ...gone.map(({ page }) => newOrGone(page, 'removed'))].sort(byKindAndId);
  const count = (type: PageChange['type']): number => pages.filter((page) => page.type === type).length;
  const counts: ChangeCounts = {
    added: count('added'),
    removed: count('removed'),
    renamed: count('renamed'),
    changed: count('changed'),
    quiet: count('quiet'),
    same: drafts.length - pages.filter(({ type }) => type !== 'removed').length,
  };
  return { from: from?.name ?? null, to: to.name, counts, pages };
}

interface Draft {
  page: SnapshotPage;
  old?: SnapshotPage;
  parts: ComparedPart[];
}

/** A page that came or went, as parts: its sentences may have gone to, or come from, another page. */
function wholly(page: SnapshotPage, type: 'added' | 'removed'): ComparedPart[] {
  return type === 'added' ? compareParts([], page.parts) : compareParts(page.parts, []);
}

function describe({ page, old, parts }: Draft): PageChange[] {
  if (!old) return [newOrGone(page, 'added')];
  const facts = factChanges(old.facts, page.facts);
  const labels = [...new Set([...Object.keys(old.quiet), ...Object.keys(page.quiet)])];
  const quiet = labels.filter((label) => old.quiet[label] !== page.quiet[label]);
  const visible = parts.length > 0 || facts.length > 0;
  const renamed = old.url !== page.url;
  if (!visible && !renamed && quiet.length === 0) return [];
  return [
    {
      ...newOrGone(page, visible ? 'changed' : renamed ? 'renamed' : 'quiet'),
      ...(renamed ? { oldUrl: old.url } : {}),
      ...(old.title === page.title ? {} : { oldTitle: old.title }),
      parts: parts.map((part) => ({ ...part, edits: condense(part.edits) })),
      facts,
      quiet,
    },
  ];
}

function newOrGone({ id, kind, title, url, audience, roles }: SnapshotPage, type: PageChange['type']): PageChange {
  return { id, kind, title, url, audience, roles, type, parts: [], facts: [], quiet: [] };
}

function factChanges(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const keys = [...new Map([...after, ...before].map((fact) => [fact.key, fact])).values()];
  return keys.flatMap(({ key, label, ordered }): FactChange[] => {
    const old = before.find((fact) => fact.key === key)?.values ?? [];
    const fresh = after.find((fact) => fact.key === key)?.values ?? [];
    const added = fresh.filter((value) => !old.includes(value));
    const removed = old.filter((value) => !fresh.includes(value));
    if (added.length + removed.length > 0) return [{ key, label, added, removed }];
    return ordered && old.join('\n') !== fresh.join('\n') ? [{ key, label, added: [], removed: [], reordered: true }] : [];
  });
}

/** The order of a change list: by kind as on the site, landing pages last, then by id. */
export function byKindAndId(a: Pick<PageChange, 'kind' | 'id'>, b: Pick<PageChange, 'kind' | 'id'>): number {
  return kindPlace(a.kind) - kindPlace(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function kindPlace(kind: string): number {
  const place = (kindNames as string[]).indexOf(kind);
  return place < 0 ? kindNames.length : place;
}

/** How a kind is called above a group of pages. */
export function kindLabel(kind: string): string {
  return kind in kinds ? kinds[kind as keyof typeof kinds].plural : 'Overzichtspagina’s';
}
