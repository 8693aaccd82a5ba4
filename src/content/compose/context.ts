import { posix } from 'node:path';
import type { Library } from '../library';
import type { Page } from '../page';

/** What composing a page may look up: the pages of the same version and the live registries. */
export interface ComposeContext {
  library: Library;
  pageById: ReadonlyMap<string, Page>;
}

export function composeContext(library: Library): ComposeContext {
  return { library, pageById: new Map(library.pages.map((page) => [page.frontMatter.id, page])) };
}

/** The page that is being composed: a content page, or a landing page, of which only the path is known. */
export type PageLike = Pick<Page, 'path'> & { frontMatter?: Page['frontMatter'] };

/** A link from one page's file to another's, which Docusaurus turns into an address of the same version. */
export function hrefBetween(from: PageLike, to: Page): string {
  const path = posix.relative(posix.dirname(from.path), to.path);
  return path.startsWith('.') ? path : `./${path}`;
}
