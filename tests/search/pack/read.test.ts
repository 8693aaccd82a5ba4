import { indexCorpus } from '../../../src/search/build/indexCorpus';
import type { Part } from '../../../src/search/pack/container';
import { ChecksumMismatch, EncoderMismatch, Malformed } from '../../../src/search/pack/errors';
import { readCore, readDetail } from '../../../src/search/pack/read';
import { writeParts } from '../../../src/search/pack/write';
import { corpus, versions } from '../../fixtures/search/corpus';

const input = indexCorpus(versions);
const files = writeParts(input);
const version = { name: '2026.1', basePath: '/2026.1/' };
const encoder = input.vectors?.terms.encoderId ?? '';
const without = (...parts: Part[]) => new Map([...files].filter(([part]) => !parts.includes(part)));

test('both stages come back', () => {
  const core = readCore(files, version);
  const { words, base, older, membership, ...detail } = input;
  expect(core).toEqual({ version: '2026.1', basePath: '/2026.1/', words, base, older, membership });
  expect(readDetail(files, core, encoder)).toEqual(detail);
});

test('the newest version needs nothing of the older ones', () => {
  const newest = without('older', 'olderTexts', 'olderVectors');
  const core = readCore(newest, { name: '2026.2', basePath: '/' });
  expect(core.older).toBeUndefined();
  expect(readDetail(newest, core, encoder).vectors?.baseSections.count).toBe(core.base.sections.length);
});

test('vectors of another encoder are refused, and search goes on without them', () => {
  const core = readCore(files, version);
  expect(() => readDetail(files, core, 'terms-9')).toThrow(EncoderMismatch);
  expect(readDetail(without('vectors', 'olderVectors'), core, 'terms-9').vectors).toBeUndefined();
});

test('a missing part is malformed', () => {
  expect(() => readCore(without('core'), version)).toThrow(Malformed);
});

test('parts of two different packs do not go together', () => {
  const other = writeParts(indexCorpus(corpus));
  const mixed = new Map<Part, Uint8Array>([...files, ['core', other.get('core') ?? new Uint8Array()]]);
  expect(() => readDetail(mixed, readCore(mixed, version), encoder)).toThrow(Malformed);
});

test('a flipped bit in any part is refused', () => {
  for (const part of ['words', 'core', 'older'] as const) {
    const bytes = files.get(part)?.slice() ?? new Uint8Array();
    bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
    expect(() => readCore(new Map([...files, [part, bytes]]), version)).toThrow(ChecksumMismatch);
  }
});
