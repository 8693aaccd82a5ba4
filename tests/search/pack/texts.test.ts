import fc from 'fast-check';
import { Malformed } from '../../../src/search/pack/errors';
import { readTexts, writeTexts } from '../../../src/search/pack/texts';

const read = ({ tag, bytes }: { tag: string; bytes: Uint8Array }) => readTexts(new Map([[tag, bytes]]));

test('any texts come back, empty ones and newlines included', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => expect(read(writeTexts(texts))).toEqual(texts)));
});

test('lengths that do not add up are malformed', () => {
  const { tag, bytes } = writeTexts(['paspoort']);
  const wrong = bytes.slice();
  wrong[1] = 7;
  expect(() => read({ tag, bytes: wrong })).toThrow(Malformed);
});
