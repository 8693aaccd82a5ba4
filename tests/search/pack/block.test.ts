import fc from 'fast-check';
import { block, readColumn, readList, whole, writeColumn, writeList } from '../../../src/search/pack/block';
import { ByteReader } from '../../../src/search/pack/bytes';
import { Malformed } from '../../../src/search/pack/errors';

test('columns and lists come back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(0xffffffff)), (texts, numbers) => {
      const { bytes } = block('TEST', (writer) => {
        writeColumn(writer, texts);
        writeList(writer, numbers);
      });
      const reader = new ByteReader(bytes);
      expect(readColumn(reader, texts.length)).toEqual(texts.map((text) => text.replaceAll('\n', ' ')));
      expect(whole(reader, readList)).toEqual(numbers);
    }),
  );
});

test('a column of another length is malformed', () => {
  const { bytes } = block('TEST', (writer) => writeColumn(writer, ['a', 'b']));
  expect(() => readColumn(new ByteReader(bytes), 3)).toThrow(Malformed);
  expect(() => readColumn(new ByteReader(bytes), 0)).toThrow(Malformed);
});

test('a value must take the whole block', () => {
  const { bytes } = block('TEST', (writer) => writer.varints([1, 2]));
  expect(() => whole(new ByteReader(bytes), (reader) => reader.varint())).toThrow(Malformed);
});
