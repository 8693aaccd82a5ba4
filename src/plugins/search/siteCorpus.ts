import { readLibrary } from '../../content/library';
import type { Contact } from '../../content/registry/schemas';
import { siteVersions } from '../../release/siteVersions';
import { answersOf, corpusVersion, thesaurusOf } from '../../search/build/corpus';
import type { Corpus } from '../../search/engine/corpus';

/** What the site's search is made from. */
export interface SiteContent {
  /** All served versions with the live thesaurus. */
  corpus: Corpus;
  contacts: ReadonlyMap<string, Contact>;
}

/** Reads everything that the site's search covers. */
export function readSite(root: string): SiteContent {
  const versions = siteVersions(root).map(({ name, docs, basePath }) => ({ name, basePath, library: readLibrary(root, docs) }));
  const first = versions[0];
  return {
    corpus: {
      versions: versions.map(({ name, basePath, library }) => corpusVersion(library, name, basePath)),
      thesaurus: first ? thesaurusOf(first.library) : { concepts: [], rings: [] },
      answers: first ? answersOf(first.library) : [],
    },
    contacts: first?.library.registries.contacts ?? new Map(),
  };
}
