import { FORMAT_VERSION, type Part, parts } from './container';
import { FutureVersion, Malformed, NotAPack } from './errors';

/** `entry.json`: the one file that browsers never cache. It names all others, which never change under their name. */
export interface Entry {
  readonly format: number;
  /** Encoder of all vectors; empty when there are none. */
  readonly encoder: string;
  /** Newest first. */
  readonly versions: readonly EntryVersion[];
  /** Bytes of each file, before the server compresses it. */
  readonly sizes: Readonly<Record<string, number>>;
}

export interface EntryVersion {
  readonly name: string;
  /** Path of the version's root on the site, with slashes at both ends. */
  readonly basePath: string;
  readonly files: Readonly<Partial<Record<Part, string>>>;
}

export const ENTRY_FILE = 'entry.json';

/** Parts of each stage; a version has only some of them. */
export const stages = {
  core: ['words', 'core', 'older'],
  words: ['labels'],
  detail: ['texts', 'olderTexts', 'vectors', 'olderVectors'],
} as const satisfies Record<string, readonly Part[]>;

/**
 * Reads and checks an entry.
 * @throws NotAPack when it is no JSON object with a format, FutureVersion, Malformed
 */
export function parseEntry(source: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (cause) {
    throw new NotAPack('the entry is not JSON', { cause });
  }
  if (!isRecord(value) || typeof value.format !== 'number') throw new NotAPack('the entry has no format');
  if (value.format > FORMAT_VERSION) throw new FutureVersion(`entry of format ${value.format}, this code reads ${FORMAT_VERSION}`);
  const { format, encoder, versions, sizes } = value;
  if (typeof encoder !== 'string' || !Array.isArray(versions) || versions.length === 0 || !isRecord(sizes))
    throw new Malformed('the entry lacks an encoder, versions or sizes');
  const checkedSizes = Object.fromEntries(Object.entries(sizes).map(([file, size]) => [file, sizeOf(file, size)]));
  return { format, encoder, versions: versions.map((version) => parseVersion(version, checkedSizes)), sizes: checkedSizes };
}

/** Same entry, same text. */
export function printEntry(entry: Entry): string {
  return `${JSON.stringify(entry, null, 1)}\n`;
}

function parseVersion(value: unknown, sizes: Readonly<Record<string, number>>): EntryVersion {
  if (!isRecord(value) || typeof value.name !== 'string' || typeof value.basePath !== 'string' || !isRecord(value.files))
    throw new Malformed('a version without name, basePath or files');
  const files: Partial<Record<Part, string>> = {};
  for (const [part, file] of Object.entries(value.files)) {
    // A part of a later day is not ours to read.
    if (!isPart(part)) continue;
    if (typeof file !== 'string' || !FILE_NAME.test(file) || sizes[file] === undefined)
      throw new Malformed(`${part}: no file ${String(file)}`);
    files[part] = file;
  }
  if (!files.words || !files.core) throw new Malformed(`version ${value.name} lacks words or core`);
  return { name: value.name, basePath: value.basePath, files };
}

/** No slashes: an entry can name its neighbours only. */
const FILE_NAME = /^[a-z0-9-]+\.bin$/i;

function sizeOf(file: string, size: unknown): number {
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 0) throw new Malformed(`${file} has no size`);
  return size;
}

function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
