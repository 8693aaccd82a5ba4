import fc from 'fast-check';
import { block, whole } from '../../../src/search/pack/block';
import { ByteReader } from '../../../src/search/pack/bytes';
import { Malformed } from '../../../src/search/pack/errors';
import { readStems, writeStems } from '../../../src/search/pack/stems';

const word = fc.string({ unit: fc.constantFrom(...'abcdefgé~😀'), minLength: 1, maxLength: 8 });

function roundTrip(surfaces: readonly string[], stems: readonly string[], surfaceStems: Int32Array) {
  const { bytes } = block('STEM', (writer) => writeStems(writer, { surfaces, stems, surfaceStems }));
  return { bytes, read: whole(new ByteReader(bytes), (reader) => readStems(reader, surfaces)) };
}

test('any stems come back, also those that no form leads to', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.uniqueArray(word), fc.array(fc.nat()), (forms, words, choices) => {
      const surfaces = [...forms].sort();
      const stems = [...words].sort();
      const surfaceStems = Int32Array.from(surfaces, (_, i) => (stems.length === 0 ? -1 : ((choices[i] ?? 0) % (stems.length + 1)) - 1));
      expect(roundTrip(surfaces, stems, surfaceStems).read).toEqual({ stems, surfaceStems });
    }),
  );
});

test('an ending costs one byte', () => {
  const surfaces = Array.from({ length: 50 }, (_, i) => `woord${String(i).padStart(2, '0')}en`);
  const stems = surfaces.map((surface) => surface.slice(0, -2));
  const { bytes } = roundTrip(surfaces, stems, Int32Array.from(stems.keys()));
  // 50 cuts, a column of 50 empty texts (a length and 49 newlines), no further stems.
  expect(bytes.length).toBe(50 + 1 + 49 + 2);
});

test('cutting off more than there is, is malformed', () => {
  const { bytes } = block('STEM', (writer) => {
    writer.varint(9);
    writer.text('');
    writer.varint(0);
    writer.text('');
  });
  expect(() => readStems(new ByteReader(bytes), ['kort'])).toThrow(Malformed);
});
