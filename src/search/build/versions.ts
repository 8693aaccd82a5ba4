import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../content/library';
import type { Corpus } from '../engine/corpus';
import { answersOf, corpusVersion, thesaurusOf } from './corpus';

/** A version as Docusaurus publishes it. */
export interface PublishedVersion {
  /** `current` for the working version. */
  readonly name: string;
  readonly basePath: string;
  /** Its docs folder, relative to the root. */
  readonly docs: string;
}

/** The newest release stands at the root of the site; the working version at `/werkversie/` once there is a release. */
export function publishedVersions(root: string): PublishedVersion[] {
  const file = join(root, 'versions.json');
  const names = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
  const releases = names.map((name, place) => ({
    name,
    basePath: place === 0 ? '/' : `/${name}/`,
    docs: `versioned_docs/version-${name}`,
  }));
  return [...releases, { name: 'current', basePath: names.length === 0 ? '/' : '/werkversie/', docs: 'docs' }];
}

/** Everything that search indexes: all versions, and the live thesaurus. Pages whose front matter fails are left out; the content check names them. */
export function readCorpus(root: string, versions: readonly PublishedVersion[] = publishedVersions(root)): Corpus {
  const libraries = versions.map((version) => ({ version, library: readLibrary(root, version.docs) }));
  const current = libraries.at(-1)?.library ?? readLibrary(root);
  return {
    versions: libraries.map(({ version, library }) => corpusVersion(library, version.name, version.basePath)),
    thesaurus: thesaurusOf(current),
    answers: answersOf(current),
  };
}
