import { readLibrary } from '../content/library';
import type { Registries } from '../content/registry/registries';
import { compareVersionPages } from './changes/compare';
import { namesOf } from './changes/names';
import { type SourceFile, snapshotOf, titlesOf } from './changes/snapshot';
import type { ChangeList } from './changes/types';
import { docsFolder, readSources } from './files';

/**
 * What changed between two versions on disk. Names of pages, contacts and concepts are those of the newer side and of today, so
 * that only what was written on a page itself is a change.
 * @param from a release, `current`, or null for nothing @param to a release, or `current` for the working version
 */
export function changesBetween(root: string, from: string | null, to: string): ChangeList {
  const before = from === null ? [] : readSources(root, docsFolder(from));
  return changesOfSources(from, before, to, readSources(root, docsFolder(to)), readLibrary(root).registries);
}

/** The same for sources that were read already. Pure. */
export function changesOfSources(
  from: string | null,
  before: readonly SourceFile[],
  to: string,
  after: readonly SourceFile[],
  registries: Pick<Registries, 'contacts' | 'concepts'>,
): ChangeList {
  const names = namesOf(new Map([...titlesOf(before), ...titlesOf(after)]), registries);
  return compareVersionPages(from === null ? null : { name: from, pages: snapshotOf(before, names) }, {
    name: to,
    pages: snapshotOf(after, names),
  });
}
