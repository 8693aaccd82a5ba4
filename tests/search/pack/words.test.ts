import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { Malformed } from '../../../src/search/pack/errors';
import { readWords, writeWords } from '../../../src/search/pack/words';
import { corpus } from '../../fixtures/search/corpus';

const { words } = indexCorpus(corpus);
const blocks = new Map(writeWords(words).map(({ tag, bytes }) => [tag, bytes]));

test('words come back', () => {
  expect(readWords(blocks)).toEqual(words);
  expect(words.surfaces).toContain('aandachtsfunctionaris');
  expect(words.surfaces).toContain('~passport');
});

test('the stem of each form is in the pack', () => {
  const stemOf = (surface: string) => words.stems[words.surfaceStems[words.surfaces.indexOf(surface)] ?? -1];
  expect(stemOf('signalen')).toBe('signal');
  expect(stemOf('273f')).toBe('273f');
});

test('a missing block is malformed', () => {
  expect(() => readWords(new Map([...blocks].filter(([tag]) => tag !== 'PART')))).toThrow(Malformed);
});
