import { parse } from 'yaml';
import { splitFrontMatter } from '../../content/frontMatter';
import { kindOfPath } from '../../content/kinds';
import { parseMarkdown } from '../../content/markdown';
import { urlOfPath } from '../../content/page';
import { fieldUses, stepFields } from './fields';
import type { Names } from './names';
import { readableSections } from './readable';
import { plain, sentencesOf } from './sentences';
import type { PartChange } from './types';

/** A file of a docs folder, as it stands on disk. */
export interface SourceFile {
  /** Path below the docs folder, with forward slashes. */
  path: string;
  source: string;
}

/** A piece of a page that is compared as a whole: a text field, a step, a section. */
export interface Part {
  group: PartChange['group'];
  key: string;
  label: string;
  sentences: string[];
}

export interface Fact {
  key: string;
  label: string;
  ordered: boolean;
  values: string[];
}

/** One page as a change list sees it: what readers see, apart from formatting. Made from any schema, old or new. */
export interface SnapshotPage {
  id: string;
  kind: string;
  title: string;
  path: string;
  url: string;
  audience: 'staff' | 'public';
  roles: string[];
  parts: Part[];
  facts: Fact[];
  /** Invisible fields, as JSON, by label. */
  quiet: Record<string, string>;
}

/** Id and title of every page of a docs folder, for {@link namesOf}. Landing pages have none. */
export function titlesOf(files: readonly SourceFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ source }): [string, string][] => {
      const { id, title } = rawFrontMatter(source);
      return typeof id === 'string' && typeof title === 'string' ? [[id, title]] : [];
    }),
  );
}

/**
 * The pages of a docs folder. Reads front matter as it is and never judges it, because an old release was written for an older
 * schema; a field that today's code doesn't know is compared under its own name.
 */
export function snapshotOf(files: readonly SourceFile[], names: Names): SnapshotPage[] {
  return files.filter(({ path }) => /(^|\/)[^_/][^/]*\.mdx?$/.test(path)).map((file) => snapshotPage(file, names));
}

function snapshotPage({ path, source }: SourceFile, names: Names): SnapshotPage {
  const matter = rawFrontMatter(source);
  const parts: Part[] = [];
  const facts: Fact[] = [];
  const quiet: Record<string, string> = {};
  for (const [key, value] of inReadingOrder(matter)) {
    const use = fieldUses[key] ?? guess(value, key);
    if (use.use === 'text') parts.push({ group: 'field', key, label: use.label, sentences: textLines(value, names) });
    else if (use.use === 'quiet') quiet[use.label] = JSON.stringify(value);
    else if (use.use === 'values') {
      const values = scalars(value).map((entry) => use.name?.(entry, names) ?? entry);
      facts.push({ key, label: use.label, ordered: use.ordered ?? false, values });
    } else if (key === 'steps' && Array.isArray(value)) parts.push(...value.map((step, index) => stepPart(step, index, names)));
  }
  const body = path.endsWith('.mdx') ? splitFrontMatter(source).body.replace(/^(import|export) .*$/gm, '') : splitFrontMatter(source).body;
  for (const { heading, sentences } of readableSections(parseMarkdown(body), names)) {
    parts.push({ group: 'section', key: heading, label: heading || 'Begin van de pagina', sentences });
  }
  const id = typeof matter.id === 'string' ? matter.id : `overzicht:${path}`;
  return {
    id,
    kind: typeof matter.id === 'string' ? (kindOfPath(path) ?? 'landing') : 'landing',
    title: typeof matter.title === 'string' ? matter.title : path,
    path,
    url: urlOfPath(path),
    audience: matter.audience === 'public' || path.startsWith('inwoners/') ? 'public' : 'staff',
    roles: scalars(matter.roles),
    parts: parts.filter(({ sentences, group }) => sentences.length > 0 || group === 'section'),
    facts,
    quiet,
  };
}

/** The front matter without any judgement; empty when there is none or it can't be read. */
export function rawFrontMatter(source: string): Record<string, unknown> {
  try {
    const value: unknown = parse(splitFrontMatter(source).yaml ?? '', { maxAliasCount: 0 });
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** Known fields in the order in which they are read on a page, then the others; a card's fields as `card.do` and so on. */
function inReadingOrder(matter: Record<string, unknown>): [string, unknown][] {
  const flat = Object.entries(matter).flatMap(([key, value]): [string, unknown][] =>
    key === 'card' && isRecord(value) ? Object.entries(value).map(([inner, entry]) => [`card.${inner}`, entry]) : [[key, value]],
  );
  const order = Object.keys(fieldUses);
  const place = (key: string): number => (key === 'steps' ? order.indexOf('never') - 0.5 : order.includes(key) ? order.indexOf(key) : 999);
  return flat.sort(([a], [b]) => place(a) - place(b));
}

function guess(value: unknown, key: string): (typeof fieldUses)[string] {
  if (key === 'steps') return { use: 'identity' };
  if (typeof value === 'string') return { use: 'text', label: key };
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry.includes(' '))) return { use: 'text', label: key };
  if (!isRecord(value) && scalars(value).length > 0) return { use: 'values', label: key };
  return { use: 'quiet', label: key };
}

function stepPart(value: unknown, index: number, names: Names): Part {
  const step = isRecord(value) ? value : {};
  const sentences = stepFields.flatMap(([key, prefix]) => {
    const lines = textLines(step[key], names);
    return prefix === '' || lines.length === 0 ? lines : [plain(`${prefix}${lines.join(' ')}`)];
  });
  const sources = scalars(step.sources);
  if (sources.length > 0) sentences.push(`[${sources.join(', ')}]`);
  return { group: 'step', key: 'steps', label: `Stap ${index + 1}`, sentences };
}

function textLines(value: unknown, names: Names): string[] {
  if (typeof value === 'string') return readableSections(parseMarkdown(value), names).flatMap(({ sentences }) => sentences);
  if (Array.isArray(value)) return value.flatMap((entry) => textLines(entry, names));
  return value === undefined || value === null ? [] : sentencesOf(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function scalars(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((entry) => typeof entry !== 'object').map(String);
  return value === undefined || value === null || typeof value === 'object' ? [] : [String(value)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
