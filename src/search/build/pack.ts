import { createHash } from 'node:crypto';
import type { AnalyserOptions } from '../dutch/types';
import type { Corpus } from '../engine/corpus';
import { FORMAT_VERSION, type Part } from '../pack/container';
import { ENTRY_FILE, type Entry, type EntryVersion, printEntry } from '../pack/entry';
import { type PackInput, writeParts } from '../pack/write';
import { indexCorpus } from './indexCorpus';

/** Everything that is published for search, in memory. */
export interface BuiltPack {
  readonly entry: Entry;
  /** By name, `entry.json` last: what readers follow is written after what it names. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly parts: ReadonlyMap<Part, Uint8Array>;
  readonly input: PackInput;
}

/** Corpus → files. The same corpus gives the same names and bytes. */
export function buildPack(corpus: Corpus, options?: AnalyserOptions): BuiltPack {
  const input = indexCorpus(corpus, options);
  const parts = writeParts(input);
  const names = new Map([...parts].map(([part, bytes]) => [part, fileName(part, bytes)]));
  const older = new Set(input.membership?.versions);
  const versions = corpus.versions.map(({ name, basePath }): EntryVersion => ({ name, basePath, files: filesOf(names, older.has(name)) }));
  const sizes = Object.fromEntries([...parts].map(([part, bytes]) => [names.get(part) ?? '', bytes.length]));
  const entry = { format: FORMAT_VERSION, encoder: input.vectors?.terms.encoderId ?? '', versions, sizes };
  const files = new Map([...parts].map(([part, bytes]) => [names.get(part) ?? '', bytes]));
  files.set(ENTRY_FILE, new TextEncoder().encode(printEntry(entry)));
  return { entry, files, parts, input };
}

/** The newest version never fetches what only older ones need. */
function filesOf(names: ReadonlyMap<Part, string>, older: boolean): EntryVersion['files'] {
  return Object.fromEntries([...names].filter(([part]) => older || !part.startsWith('older')));
}

function fileName(part: Part, bytes: Uint8Array): string {
  return `${part.toLowerCase()}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.bin`;
}
