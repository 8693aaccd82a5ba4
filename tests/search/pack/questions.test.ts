import { Malformed } from '../../../src/search/pack/errors';
import { readQuestions, writeQuestions } from '../../../src/search/pack/questions';

const questions = { starts: Uint32Array.of(0, 2, 2, 3), documents: Uint32Array.of(0, 4, 1), values: Uint8Array.of(0, 1, 0) };
const { tag, bytes } = writeQuestions(questions);

test('come back as they were', () => {
  expect(readQuestions(new Map([[tag, bytes]]), 3, 5)).toEqual(questions);
});

test('a pack may have none', () => {
  expect(readQuestions(new Map(), 3, 5)).toBeUndefined();
});

test('a page that is not there is refused', () => {
  expect(() => readQuestions(new Map([[tag, bytes]]), 3, 4)).toThrow(Malformed);
});
