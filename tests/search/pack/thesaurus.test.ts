import { compileThesaurus } from '../../../src/search/embedding/compile';
import { vocabularyWords } from '../../../src/search/embedding/words';
import { block, whole } from '../../../src/search/pack/block';
import { ByteReader } from '../../../src/search/pack/bytes';
import { Malformed } from '../../../src/search/pack/errors';
import { readThesaurus, writeThesaurus } from '../../../src/search/pack/thesaurus';
import { concepts, rings } from '../../fixtures/search/corpus';

const thesaurus = { concepts, rings };
const compiled = compileThesaurus(thesaurus);
const stems = [...new Set([...vocabularyWords(thesaurus).stems, 'aap', 'zebra'])].sort();

test('the thesaurus comes back, with help, neighbours and other languages', () => {
  const { bytes } = block('THES', (writer) => writeThesaurus(writer, compiled, stems));
  expect(whole(new ByteReader(bytes), (reader) => readThesaurus(reader, stems))).toEqual(compiled);
  expect(compiled.words.some((word) => word.startsWith('~'))).toBe(true);
  expect(compiled.concepts.map(({ help }) => help)).toContain('danger');
});

test('an empty thesaurus comes back', () => {
  const empty = compileThesaurus({ concepts: [], rings: [] });
  const { bytes } = block('THES', (writer) => writeThesaurus(writer, empty, []));
  expect(whole(new ByteReader(bytes), (reader) => readThesaurus(reader, []))).toEqual(empty);
});

test('a word that is no stem cannot be written, nor read', () => {
  expect(() => block('THES', (writer) => writeThesaurus(writer, compiled, ['aap']))).toThrow(RangeError);
  const { bytes } = block('THES', (writer) => writeThesaurus(writer, compiled, stems));
  expect(() => readThesaurus(new ByteReader(bytes), ['aap'])).toThrow(Malformed);
});
