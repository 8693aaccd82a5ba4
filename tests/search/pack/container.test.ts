import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { blockReader, encoderOf, FORMAT_VERSION, parts, readContainer, writeContainer } from '../../../src/search/pack/container';
import { crc32 } from '../../../src/search/pack/crc32';
import {
  ChecksumMismatch,
  EncoderMismatch,
  FutureVersion,
  Malformed,
  NotAPack,
  PackError,
  Truncated,
} from '../../../src/search/pack/errors';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sample = writeContainer('vectors', 'terms-1', [
  { tag: 'AAAA', bytes: bytes('paspoort') },
  { tag: 'BBBB', bytes: bytes('') },
]);

/** The sample with some bytes changed, and a checksum that is right for them. */
function altered(change: (file: DataView) => void): Uint8Array {
  const file = sample.slice();
  const view = new DataView(file.buffer);
  change(view);
  view.setUint32(12, crc32(file.subarray(16), crc32(file.subarray(0, 12))), true);
  return file;
}

test('blocks come back by their tag', () => {
  const blocks = readContainer(sample, 'vectors', 'terms-1');
  expect(new TextDecoder().decode(blocks.get('AAAA'))).toBe('paspoort');
  expect(blocks.get('BBBB')).toHaveLength(0);
  expect(encoderOf(sample)).toBe('terms-1');
  expect(() => blockReader(blocks, 'CCCC')).toThrow(Malformed);
});

test.each([
  ['a page of HTML', bytes('<!doctype html><title>404</title>'), NotAPack],
  ['nothing', new Uint8Array(), NotAPack],
  ['half a magic', sample.slice(0, 3), NotAPack],
  ['a header without the rest', sample.slice(0, 9), Truncated],
  ['all but the last byte', sample.slice(0, -1), Truncated],
  ['a byte too many', Uint8Array.from([...sample, 0]), ChecksumMismatch],
  ['a future version', altered((file) => file.setUint16(4, FORMAT_VERSION + 1, true)), FutureVersion],
  ['version 0', altered((file) => file.setUint16(4, 0, true)), Malformed],
  ['another part', altered((file) => file.setUint16(6, parts.core, true)), Malformed],
])('%s is refused', (_, file, error) => {
  expect(() => readContainer(file, 'vectors', 'terms-1')).toThrow(error);
});

test('vectors of another encoder are refused', () => {
  expect(() => readContainer(sample, 'vectors', 'terms-2')).toThrow(EncoderMismatch);
});

test('every flipped bit is refused with a name', () => {
  for (let bit = 0; bit < sample.length * 8; bit++) {
    const flipped = sample.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => readContainer(flipped, 'vectors', 'terms-1')).toThrow(PackError);
  }
});

test('every cut is refused with a name', () => {
  for (let length = 0; length < sample.length; length++) {
    expect(() => readContainer(sample.slice(0, length), 'vectors', 'terms-1')).toThrow(PackError);
  }
});

test('any bytes at all are refused with a name', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (file) => expect(() => readContainer(file, 'core')).toThrow(PackError)));
});

test('the parts are those of FORMAT.md', () => {
  const format = readFileSync('src/search/pack/FORMAT.md', 'utf8');
  expect(format).toContain(
    Object.entries(parts)
      .map(([name, number]) => `${number} ${name}`)
      .join(', '),
  );
});
