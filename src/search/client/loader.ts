import type { CoreData, DetailData } from '../engine/types';
import type { Part } from '../pack/container';
import { ENTRY_FILE, type Entry, type EntryVersion, parseEntry, stages } from '../pack/entry';
import { EncoderMismatch, FutureVersion, PackError } from '../pack/errors';
import { type PartFiles, readCore, readDetail, readLabels } from '../pack/read';
import type { FailureReason } from './protocol';

/** The part of `fetch` that is used, so that a test can play the network. */
export type Fetch = (url: string, options: { cache: RequestCache }) => Promise<Response>;

/** Bytes that have come, of the bytes that the stage takes. */
export type OnProgress = (loaded: number, total: number) => void;

/** No answer from the network at all. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** An answer that is no success: after a new release the old files are gone. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

export interface LoadedCore {
  readonly entry: Entry;
  readonly version: EntryVersion;
  readonly core: CoreData;
}

export interface LoadedDetail {
  readonly detail: DetailData;
  /** There when the site was renewed meanwhile: open this instead of what was open. */
  readonly renewed?: LoadedCore;
  /** There when the vectors had to be left out: search works on words and concepts. */
  readonly withoutVectors?: EncoderMismatch;
}

export interface Loader {
  /** @throws Unreachable, Missing, PackError — after one more try with a fresh entry */
  core(versionName: string | undefined, onProgress: OnProgress): Promise<LoadedCore>;
  /** The same with all words. @throws as `core` */
  words(loaded: LoadedCore, onProgress: OnProgress): Promise<LoadedCore>;
  /** @throws as `core` */
  detail(loaded: LoadedCore, onProgress: OnProgress): Promise<LoadedDetail>;
}

/**
 * Fetches entry and pack. The entry is always asked for anew; packs never change under their name, so any cache may keep
 * them. When a file is missing or damaged the site was probably renewed while this page was open: the entry is fetched once
 * more, and the files past the cache.
 * @param base folder of the search files, with a slash at the end
 */
export function createLoader(base: string, fetch: Fetch): Loader {
  const loadEntry = async (): Promise<Entry> =>
    parseEntry(new TextDecoder().decode(await read(fetch, base + ENTRY_FILE, 'no-cache', () => {})));

  const loadStage = async (
    entry: Entry,
    version: EntryVersion,
    stage: keyof typeof stages,
    cache: RequestCache,
    onProgress: OnProgress,
  ) => {
    const wanted = stages[stage].flatMap((part): [Part, string][] => {
      const file = version.files[part];
      return file === undefined ? [] : [[part, file]];
    });
    const total = wanted.reduce((sum, [, file]) => sum + (entry.sizes[file] ?? 0), 0);
    let loaded = 0;
    const report = (bytes: number): void => {
      loaded += bytes;
      onProgress(Math.min(loaded, total), total);
    };
    return new Map(await Promise.all(wanted.map(async ([part, file]) => [part, await read(fetch, base + file, cache, report)] as const)));
  };

  const loadCore = async (name: string | undefined, cache: RequestCache, onProgress: OnProgress): Promise<LoadedCore> => {
    const entry = await loadEntry();
    const version = entry.versions.find((one) => one.name === name) ?? entry.versions[0];
    if (!version) throw new Missing('an entry without versions');
    return { entry, version, core: readCore(await loadStage(entry, version, 'core', cache, onProgress), version) };
  };

  const loadWords = async (loaded: LoadedCore, cache: RequestCache, onProgress: OnProgress): Promise<LoadedCore> => {
    const { entry, version, core } = loaded;
    return { ...loaded, core: readLabels(await loadStage(entry, version, 'words', cache, onProgress), core) };
  };

  const loadDetail = async ({ entry, version, core }: LoadedCore, cache: RequestCache, onProgress: OnProgress): Promise<LoadedDetail> =>
    openDetail(await loadStage(entry, version, 'detail', cache, onProgress), core, entry.encoder);

  return {
    core: (name, onProgress) => twice((cache) => loadCore(name, cache, onProgress)),
    words: (loaded, onProgress) =>
      twice(async (cache) =>
        loadWords(cache === 'default' ? loaded : await loadCore(loaded.version.name, cache, () => {}), cache, onProgress),
      ),
    detail: (loaded, onProgress) =>
      twice(async (cache) => {
        if (cache === 'default') return loadDetail(loaded, cache, onProgress);
        const renewed = await loadWords(await loadCore(loaded.version.name, cache, () => {}), cache, () => {});
        return { ...(await loadDetail(renewed, cache, onProgress)), renewed };
      }),
  };
}

/** Vectors that cannot be compared with are left out: everything else still works. */
function openDetail(files: PartFiles, core: CoreData, encoderId: string): LoadedDetail {
  try {
    return { detail: readDetail(files, core, encoderId) };
  } catch (error) {
    if (!(error instanceof EncoderMismatch)) throw error;
    const texts = new Map([...files].filter(([part]) => part !== 'vectors' && part !== 'olderVectors'));
    return { detail: readDetail(texts, core, encoderId), withoutVectors: error };
  }
}

/** Once as it comes, and once more past the cache unless trying again cannot help. */
async function twice<T>(load: (cache: RequestCache) => Promise<T>): Promise<T> {
  try {
    return await load('default');
  } catch (error) {
    if (error instanceof Unreachable || error instanceof FutureVersion) throw error;
    return load('reload');
  }
}

async function read(fetch: Fetch, url: string, cache: RequestCache, onBytes: (count: number) => void): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { cache });
  } catch (cause) {
    throw new Unreachable(url, { cause });
  }
  if (!response.ok) throw new Missing(`${response.status} ${url}`);
  try {
    return await readBody(response, onBytes);
  } catch (cause) {
    throw new Unreachable(url, { cause });
  }
}

async function readBody(response: Response, onBytes: (count: number) => void): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value);
    length += chunk.value.length;
    onBytes(chunk.value.length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What a failure means for the reader. */
export function reasonOf(error: unknown): FailureReason {
  if (error instanceof Unreachable) return 'offline';
  if (error instanceof FutureVersion) return 'newer';
  return error instanceof Missing || error instanceof PackError ? 'damaged' : 'broken';
}
