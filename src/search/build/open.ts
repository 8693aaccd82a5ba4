import type { AnalyserOptions } from '../dutch/types';
import { createEngine, type Engine } from '../engine/engine';
import type { Part } from '../pack/container';
import { ENTRY_FILE, type Entry, parseEntry, stages } from '../pack/entry';
import { type PartFiles, readCore, readDetail, readLabels } from '../pack/read';
import type { PackFiles } from './cache';

/** The entry among the files. @throws RangeError when there is none, PackError */
export function entryOf(files: PackFiles): Entry {
  const bytes = files.get(ENTRY_FILE);
  if (!bytes) throw new RangeError(`no ${ENTRY_FILE}`);
  return parseEntry(new TextDecoder().decode(bytes));
}

/**
 * Opens all stages of a version as a browser does, from files in memory.
 * @param version the newest when left out
 * @throws RangeError for a version that is not in the entry, PackError
 */
export function openPack(files: PackFiles, version?: string, options?: AnalyserOptions): Engine {
  const { entry, chosen, partFiles } = versionOf(files, version);
  const core = readLabels(partFiles(stages.words), readCore(partFiles(stages.core), chosen));
  const engine = createEngine(core, options);
  engine.addDetail(readDetail(partFiles(stages.detail), core, entry.encoder));
  return engine;
}

/** The same with the first stage only: what a browser answers from before the rest has come. */
export function openFirstStage(files: PackFiles, version?: string): Engine {
  const { chosen, partFiles } = versionOf(files, version);
  return createEngine(readCore(partFiles(stages.core), chosen));
}

function versionOf(files: PackFiles, version: string | undefined) {
  const entry = entryOf(files);
  const chosen = version === undefined ? entry.versions[0] : entry.versions.find(({ name }) => name === version);
  if (!chosen) throw new RangeError(`no version ${version}`);
  const partFiles = (wanted: readonly Part[]): PartFiles =>
    new Map(
      wanted.flatMap((part) => {
        const bytes = files.get(chosen.files[part] ?? '');
        return bytes ? [[part, bytes] as const] : [];
      }),
    );
  return { entry, chosen, partFiles };
}
