import { buildPack } from '../../../src/search/build/pack';
import { createLoader, type Fetch, Missing, reasonOf, Unreachable } from '../../../src/search/client/loader';
import { ChecksumMismatch, FutureVersion } from '../../../src/search/pack/errors';
import { corpus, versions } from '../../fixtures/search/corpus';

const packs = { old: buildPack(corpus).files, new: buildPack(versions).files };
const ignore = (): void => {};

/** A site that a test may change while a page is open. */
function siteWith(files: ReadonlyMap<string, Uint8Array>) {
  const asked: string[] = [];
  const site = { files, asked, online: true };
  const fetch: Fetch = async (url, { cache }) => {
    asked.push(`${url.slice('/z/'.length)} ${cache}`);
    if (!site.online) throw new TypeError('Failed to fetch');
    const bytes = site.files.get(url.slice('/z/'.length));
    return new Response(bytes ? new Uint8Array(bytes) : 'weg', { status: bytes ? 200 : 404 });
  };
  return { ...site, set: (next: Partial<typeof site>) => Object.assign(site, next), load: createLoader('/z/', fetch) };
}

/** One bit of one file is not what it was. */
function flipped(files: ReadonlyMap<string, Uint8Array>, part: string): Map<string, Uint8Array> {
  return new Map(
    [...files].map(([name, bytes]) => {
      if (!name.startsWith(`${part}-`)) return [name, bytes];
      const wrong = bytes.slice();
      wrong[wrong.length >> 1] = (wrong[wrong.length >> 1] ?? 0) ^ 1;
      return [name, wrong];
    }),
  );
}

test('the version that is asked for, the newest when that is not there; progress ends at the whole', async () => {
  const { load } = siteWith(packs.new);
  const progress: number[][] = [];
  const loaded = await load.core('2026.1', (...at) => progress.push(at));
  expect(loaded.core.version).toBe('2026.1');
  const [last, total] = progress.at(-1) ?? [];
  expect(last).toBe(total);
  expect(total).toBeGreaterThan(0);
  expect((await load.core('1999.1', ignore)).core.version).toBe('2026.2');
  const worded = await load.words(loaded, ignore);
  expect(worded.core.words.stems.length).toBeGreaterThan(loaded.core.words.stems.length);
  expect((await load.detail(worded, ignore)).renewed).toBeUndefined();
});

test('the entry is asked for anew every time, the files may come from any cache', async () => {
  const { load, asked } = siteWith(packs.new);
  await load.core(undefined, ignore);
  expect(asked[0]).toBe('entry.json no-cache');
  expect(asked.slice(1).every((line) => line.endsWith(' default'))).toBe(true);
});

test('a site that is renewed between the stages: the entry is fetched once more, and everything is of the new one', async () => {
  const site = siteWith(packs.old);
  const loaded = await site.load.words(await site.load.core(undefined, ignore), ignore);
  site.set({ files: packs.new });
  const { renewed, detail } = await site.load.detail(loaded, ignore);
  expect(renewed?.core.version).toBe('2026.2');
  expect(detail.vectors?.baseSections.count).toBe(renewed?.core.base.sections.length);
  expect(renewed?.core.lacksWords).toBeUndefined();
});

test('the same before the words have come', async () => {
  const site = siteWith(packs.old);
  const loaded = await site.load.core(undefined, ignore);
  site.set({ files: packs.new });
  const worded = await site.load.words(loaded, ignore);
  expect(worded.core.version).toBe('2026.2');
  expect((await site.load.detail(worded, ignore)).renewed).toBeUndefined();
});

test.each(['words', 'core'])('a flipped bit in %s is tried once past the cache, then refused', async (part) => {
  const { load, asked } = siteWith(flipped(packs.new, part));
  await expect(load.core(undefined, ignore)).rejects.toThrow(ChecksumMismatch);
  expect(asked.filter((line) => line.startsWith(part)).map((line) => line.split(' ')[1])).toEqual(['default', 'reload']);
});

test('without a connection nothing is tried again', async () => {
  const site = siteWith(packs.new);
  site.set({ online: false });
  await expect(site.load.core(undefined, ignore)).rejects.toThrow(Unreachable);
  expect(site.asked).toHaveLength(1);
});

test('what a failure means for the reader', () => {
  expect(
    [new Unreachable('x'), new FutureVersion('x'), new Missing('x'), new ChecksumMismatch('x'), new RangeError('x')].map(reasonOf),
  ).toEqual(['offline', 'newer', 'damaged', 'damaged', 'broken']);
});
