import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../src/search/pack/crc32';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

test('gives the check value of the standard', () => {
  expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('can go on where it stopped', () => {
  fc.assert(fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => expect(crc32(b, crc32(a))).toBe(crc32(Uint8Array.from([...a, ...b])))));
});

test('sees every single flipped bit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(), fc.integer({ min: 0, max: 7 }), (bytes, at, bit) => {
      const flipped = bytes.slice();
      flipped[at % bytes.length] = (flipped[at % bytes.length] ?? 0) ^ (1 << bit);
      expect(crc32(flipped)).not.toBe(crc32(bytes));
    }),
  );
});

test('is the checksum of gzip', () => {
  // Node has it since 20.15.
  const bytes = ascii('Iemand heeft zijn paspoort niet zelf');
  expect(crc32(bytes)).toBe(zlibCrc32(bytes));
});
