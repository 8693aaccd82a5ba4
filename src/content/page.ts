import type { Root } from 'mdast';
import type { PlaceOf } from './frontMatter';
import type { Kind } from './kinds';
import type { FrontMatter } from './schema/schemas';

/** One page of the documentation, as its editor wrote it. */
export interface Page {
  kind: Kind;
  /** Path from the repository's root: `docs/signalen/x.md`. */
  file: string;
  /** Path below the docs folder: `signalen/x.md`. */
  path: string;
  /** Address below the version's root, with slashes at both ends: `/signalen/x/`. */
  url: string;
  frontMatter: FrontMatter;
  /** The Markdown below the front matter, as written. */
  body: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  /** Syntax tree of the body; positions count from the body's first line. */
  tree: Root;
  place: PlaceOf;
}

/** The address of a file below its version's root: `signalen/x.md` → `/signalen/x/`, `signalen/index.md` → `/signalen/`. */
export function urlOfPath(path: string): string {
  const stem = path.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
  return stem === '' ? '/' : `/${stem.replace(/\/$/, '')}/`;
}
