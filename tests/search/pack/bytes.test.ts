import fc from 'fast-check';
import { ByteReader, ByteWriter } from '../../../src/search/pack/bytes';
import { Malformed, Truncated } from '../../../src/search/pack/errors';

const written = (write: (writer: ByteWriter) => void): Uint8Array => {
  const writer = new ByteWriter();
  write(writer);
  return writer.finish();
};

test('numbers and texts come back as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), fc.string({ unit: 'grapheme' }), fc.nat(0xffff), (numbers, text, small) => {
      const reader = new ByteReader(
        written((writer) => {
          writer.varint(numbers.length);
          writer.varints(numbers);
          writer.text(text);
          writer.u16(small);
          writer.u32(numbers[0] ?? 0);
        }),
      );
      expect([...reader.varints(reader.varint())]).toEqual(numbers);
      expect(reader.text()).toBe(text);
      expect(reader.u16()).toBe(small);
      expect(reader.u32()).toBe(numbers[0] ?? 0);
      reader.end();
    }),
  );
});

test('little endian, lowest seven bits first', () => {
  expect([...written((writer) => writer.u32(0x01020304))]).toEqual([4, 3, 2, 1]);
  expect([...written((writer) => writer.varint(300))]).toEqual([0xac, 0x02]);
});

test.each([-1, 1.5, 2 ** 32])('%d is no number of 32 bits', (value) => {
  expect(() => written((writer) => writer.varint(value))).toThrow(RangeError);
});

test('every cut is noticed', () => {
  const bytes = written((writer) => {
    writer.varint(70_000);
    writer.text('paspoort');
  });
  for (let length = 0; length < bytes.length; length++) {
    const reader = new ByteReader(bytes.subarray(0, length));
    expect(() => {
      reader.varint();
      reader.text();
    }).toThrow(Truncated);
  }
});

test('a count that cannot be is refused before room is made for it', () => {
  const reader = () => new ByteReader(written((writer) => writer.varint(0xffffffff)));
  expect(() => reader().count()).toThrow(Truncated);
  expect(() => reader().varints(10)).toThrow(Truncated);
});

test('a number of more than 32 bits and text that is no UTF-8 are malformed', () => {
  expect(() => new ByteReader(Uint8Array.from([255, 255, 255, 255, 255, 1])).varint()).toThrow(Malformed);
  expect(() => new ByteReader(Uint8Array.from([255, 255, 255, 255, 127])).varint()).toThrow(Malformed);
  expect(() => new ByteReader(Uint8Array.from([1, 0xff])).text()).toThrow(Malformed);
});

test('bytes that are left over are malformed', () => {
  expect(() => new ByteReader(Uint8Array.from([1])).end()).toThrow(Malformed);
});
