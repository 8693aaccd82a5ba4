import fc from 'fast-check';
import { block, whole } from '../../../src/search/pack/block';
import { ByteReader } from '../../../src/search/pack/bytes';
import { readTerms, sharedPrefix, writeTerms } from '../../../src/search/pack/terms';

const word = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\n') && Buffer.from(text).toString() === text);

test('any sorted words come back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = [...words].sort();
      const { bytes } = block('TEST', (writer) => writeTerms(writer, sorted));
      expect(whole(new ByteReader(bytes), readTerms)).toEqual(sorted);
    }),
  );
});

test('neighbours share their beginning', () => {
  const { bytes } = block('TEST', (writer) => writeTerms(writer, ['paspoort', 'paspoorten', 'paspoortfraude']));
  expect(new TextDecoder().decode(bytes)).toContain('paspoort\nen\nfraude');
});

test('a character of two halves is not cut', () => {
  expect(sharedPrefix('a😀', 'a😁')).toBe(1);
  expect(sharedPrefix('a😀b', 'a😀c')).toBe(3);
});
