import { indexCorpus } from '../../../src/search/build/indexCorpus';
import type { Part } from '../../../src/search/pack/container';
import { ChecksumMismatch, EncoderMismatch, Malformed } from '../../../src/search/pack/errors';
import { readCore, readDetail, readLabels } from '../../../src/search/pack/read';
import { writeParts } from '../../../src/search/pack/write';
import { corpus, versions } from '../../fixtures/search/corpus';

const input = indexCorpus(versions);
const files = writeParts(input);
const version = { name: '2026.1', basePath: '/2026.1/' };
const encoder = input.vectors?.terms.encoderId ?? '';
const without = (...parts: Part[]) => new Map([...files].filter(([part]) => !parts.includes(part)));

test('all stages come back: the second gives the first the words that it lacked', () => {
  const first = readCore(files, version);
  expect(first.lacksWords).toBe(true);
  expect(first.words.stems.length).toBeLessThan(input.words.stems.length);
  const core = readLabels(files, first);
  const { words, base, pageQuestions, older, membership, first: _, ...detail } = input;
  expect(core).toEqual({ version: '2026.1', basePath: '/2026.1/', words, base, pageQuestions, older, membership });
  expect(readDetail(files, core, encoder)).toEqual(detail);
});

test('the newest version needs nothing of the older ones', () => {
  const newest = without('older', 'olderTexts', 'olderVectors');
  const core = readLabels(newest, readCore(newest, { name: '2026.2', basePath: '/' }));
  expect(core.older).toBeUndefined();
  expect(readDetail(newest, core, encoder).vectors?.baseSections.count).toBe(core.base.sections.length);
});

test('a pack without a second stage has all words in the first', () => {
  const { lacksWords: _, ...core } = readCore(files, version);
  expect(readLabels(without('labels'), readCore(files, version))).toEqual(core);
});

test('vectors of another encoder are refused, and search goes on without them', () => {
  const core = readLabels(files, readCore(files, version));
  expect(() => readDetail(files, core, 'terms-9')).toThrow(EncoderMismatch);
  expect(readDetail(without('vectors', 'olderVectors'), core, 'terms-9').vectors).toBeUndefined();
});

test('a missing part is malformed', () => {
  expect(() => readCore(without('core'), version)).toThrow(Malformed);
});

test('parts of two different packs do not go together', () => {
  const other = writeParts(indexCorpus(corpus));
  const mixed = new Map<Part, Uint8Array>([...files, ['core', other.get('core') ?? new Uint8Array()]]);
  expect(() => readDetail(mixed, readLabels(mixed, readCore(mixed, version)), encoder)).toThrow(Malformed);
});

test('a flipped bit in any part is refused', () => {
  for (const part of ['words', 'core', 'older'] as const) {
    const bytes = files.get(part)?.slice() ?? new Uint8Array();
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    expect(() => readCore(new Map([...files, [part, bytes]]), version)).toThrow(ChecksumMismatch);
  }
});
