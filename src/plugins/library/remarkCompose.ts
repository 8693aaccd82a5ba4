import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { composePage } from '../../content/compose/compose';
import { expandDirectives } from '../../content/compose/inline';
import { readPage } from '../../content/library';
import { cachedContext } from './cachedLibrary';
import { scrollingTables } from './scrollingTables';

/**
 * Remark plugin: replaces the tree of a content page by the composed page, so that what a reader sees, what search finds and
 * what a release compares are made by the same code. In landing pages (`.mdx`) only the directives are replaced.
 * Tables get a box that scrolls.
 */
export function remarkCompose({ root }: { root: string }): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const place = contentPath(root, file.path);
    if (!place) return;
    const context = cachedContext(root, place.docs);
    if (place.path.endsWith('.mdx')) {
      tree.children = expandDirectives(tree, { path: place.path }, context).children;
    } else {
      const { page } = readPage(`${place.docs}/${place.path}`, place.path, readFileSync(file.path, 'utf8'));
      if (page) tree.children = composePage(page, context).children;
    }
    scrollingTables(tree);
  };
}

/**
 * `…/docs/signalen/x.md` → docs `docs`, path `signalen/x.md`; a standard page, `…/src/pages/over/x.mdx`, reads the working
 * version's registries. Undefined for what is no content page.
 */
export function contentPath(root: string, filePath: string): { docs: string; path: string } | undefined {
  const path = relative(root, filePath).split(sep).join('/');
  const match = /^(docs|versioned_docs\/version-[^/]+)\/(.+\.mdx?)$/.exec(path);
  if (match?.[1] && match[2]) return { docs: match[1], path: match[2] };
  const standard = /^src\/pages\/(over\/.+\.mdx)$/.exec(path)?.[1];
  return standard ? { docs: 'docs', path: standard } : undefined;
}
