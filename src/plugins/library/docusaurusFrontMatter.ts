import { basename } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../content/frontMatter';
import { kindNames, kinds } from '../../content/kinds';

/** What the theme may know of a page: small, because Docusaurus ships it to the browser with every page. */
export interface PageFacts {
  id: string;
  kind: string;
  /** How readers see the kind, and the page that lists all of it. */
  section: { label: string; plural: string; folder: string };
  summary: string;
  audience: 'staff' | 'public';
  status: 'concept' | 'validated';
  reviewed: string;
  review_by: string;
  roles: string[];
  forms: string[];
  settings: string[];
  lang?: string;
}

interface HookParams {
  filePath: string;
  fileContent: string;
  defaultParseFrontMatter: (params: { filePath: string; fileContent: string }) => Promise<ParsedByDocusaurus>;
}

interface ParsedByDocusaurus {
  frontMatter: Record<string, unknown>;
  content: string;
}

/**
 * Docusaurus' `markdown.parseFrontMatter` hook: gives it only what it needs. Content pages keep our own fields under `kb`;
 * steps, contacts and sources are put into the page by the remark plugin and would otherwise travel twice.
 * It judges nothing: `kb check` and the library plugin do that, and a frozen release is judged by its manifest.
 */
export async function docusaurusFrontMatter(params: HookParams): Promise<ParsedByDocusaurus> {
  const folder = contentFolder(params.filePath);
  if (!folder || !params.filePath.endsWith('.md')) return params.defaultParseFrontMatter(params);
  const { yaml, body } = splitFrontMatter(params.fileContent);
  const fields = readYaml(yaml ?? '');
  if (typeof fields.id !== 'string') return params.defaultParseFrontMatter(params);
  const kind = kindNames.find((name) => kinds[name].folder === folder) ?? 'guidance';
  const facts: PageFacts = {
    id: fields.id,
    kind,
    section: { label: kinds[kind].label, plural: kinds[kind].plural, folder },
    summary: String(fields.summary ?? ''),
    audience: fields.audience === 'public' ? 'public' : 'staff',
    status: fields.status === 'validated' ? 'validated' : 'concept',
    reviewed: String(fields.reviewed ?? ''),
    review_by: String(fields.review_by ?? ''),
    roles: strings(fields.roles),
    forms: strings(fields.forms),
    settings: strings(fields.settings),
    ...(typeof fields.lang === 'string' ? { lang: fields.lang } : {}),
  };
  return {
    frontMatter: {
      title: String(fields.title ?? basename(params.filePath)),
      description: String(fields.summary ?? ''),
      // Signals and public pages stand in no sidebar: a list of 125 titles on every page helps nobody.
      displayed_sidebar: kind === 'public' || kind === 'indicator' ? null : folder,
      kb: facts,
    },
    content: body,
  };
}

/** The content folder of a file: `…/docs/signalen/x.md` and `…/versioned_docs/version-1/signalen/x.md` → `signalen`. */
function contentFolder(filePath: string): string | undefined {
  const match = /(?:^|[\\/])(?:docs|versioned_docs[\\/]version-[^\\/]+)[\\/]([a-z]+)[\\/]/.exec(filePath);
  return match?.[1];
}

function readYaml(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0 });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
