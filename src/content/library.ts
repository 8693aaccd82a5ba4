import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseFrontMatter, splitFrontMatter } from './frontMatter';
import type { Issue } from './issue';
import { sortIssues } from './issue';
import { kindOfPath } from './kinds';
import { parseMarkdown } from './markdown';
import { type Page, urlOfPath } from './page';
import { type Registries, readRegistries } from './registry/registries';

/** All pages of one version of the documentation, with the live registries. */
export interface Library {
  /** Sorted by path. Pages whose front matter failed are not in it; their issues are. */
  pages: Page[];
  registries: Registries;
  issues: Issue[];
}

/**
 * Reads a docs folder and the registries: the only place in this room that reads disk.
 * Never throws for bad content; it comes back as issues.
 * @param root the repository's root
 * @param docs the docs folder, relative to the root (`docs` or `versioned_docs/version-2026.1`)
 */
export function readLibrary(root: string, docs = 'docs'): Library {
  const { registries, issues: registryIssues } = readRegistries((name) => readRegistryFile(root, name));
  const pages: Page[] = [];
  const issues: Issue[] = [...registryIssues];
  for (const path of markdownFiles(join(root, docs))) {
    const file = `${docs}/${path}`;
    const result = readPage(file, path, readFileSync(join(root, file), 'utf8'));
    if (result.page) pages.push(result.page);
    issues.push(...result.issues);
  }
  return { pages, registries, issues: sortIssues(issues) };
}

/** One Markdown source → a page, or the reasons why not. Pure: reads nothing. */
export function readPage(file: string, path: string, source: string): { page?: Page; issues: Issue[] } {
  const kind = kindOfPath(path);
  if (!kind) {
    return {
      issues: [
        {
          file,
          line: 1,
          column: 1,
          severity: 'error',
          rule: 'unknown-folder',
          message: 'Deze pagina staat in een map die de kennisbank niet kent.',
          hint: 'Zet de pagina in signalen, procedures, rollen, vormen, plekken, wet, organiseren, scholing of inwoners.',
        },
      ],
    };
  }
  const { yaml, body, bodyLine } = splitFrontMatter(source);
  const parsed = parseFrontMatter(file, kind, yaml);
  if (!parsed.ok) return { issues: parsed.issues };
  const page: Page = {
    kind,
    file,
    path,
    url: urlOfPath(path),
    frontMatter: parsed.value,
    body,
    bodyLine,
    tree: parseMarkdown(body),
    place: parsed.place,
  };
  return { page, issues: parsed.issues };
}

function readRegistryFile(root: string, name: string): { file: string; source: string }[] {
  const folder = join(root, 'data');
  const single = join(folder, `${name}.yaml`);
  if (existsSync(single)) return [{ file: `data/${name}.yaml`, source: readFileSync(single, 'utf8') }];
  const directory = join(folder, name);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((entry) => entry.endsWith('.yaml'))
    .sort()
    .map((entry) => ({ file: `data/${name}/${entry}`, source: readFileSync(join(directory, entry), 'utf8') }));
}

/** Paths of all `.md` files below a folder, with forward slashes, sorted; `.mdx` pages are tools, not content. */
function markdownFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('_'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
