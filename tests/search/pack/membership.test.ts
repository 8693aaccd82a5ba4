import fc from 'fast-check';
import { Malformed } from '../../../src/search/pack/errors';
import { readMembership, writeMembership } from '../../../src/search/pack/membership';

const read = ({ tag, bytes }: { tag: string; bytes: Uint8Array }) => readMembership(new Map([[tag, bytes]]));

test('any membership comes back, of many versions too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.infiniteStream(fc.array(fc.nat({ max: 2 ** 31 - 1 }))), (count, stream) => {
      const sets = () =>
        ((stream.next().value ?? []) as number[]).map((seed) => (BigInt(seed) * 2654435761n ** 3n) % (1n << BigInt(count)));
      const membership = {
        versions: Array.from({ length: count }, (_, i) => `v${i}`),
        basePages: sets(),
        baseSections: sets(),
        olderPages: sets(),
        olderSections: sets(),
      };
      expect(read(writeMembership(membership))).toEqual(membership);
    }),
  );
});

test('a thousand records that stand in the same versions cost a few bytes', () => {
  const all = Array.from({ length: 1000 }, () => 0b111n);
  const { bytes } = writeMembership({ versions: ['c', 'b', 'a'], basePages: all, baseSections: all, olderPages: [], olderSections: [] });
  expect(bytes.length).toBeLessThan(32);
});

test('a set that is not there is malformed', () => {
  const { tag, bytes } = writeMembership({ versions: ['a'], basePages: [1n], baseSections: [], olderPages: [], olderSections: [] });
  const wrong = bytes.slice();
  // The first run: one run, of set 0, one record.
  const run = wrong.lastIndexOf(1) - 1;
  wrong[run] = 9;
  expect(() => read({ tag, bytes: wrong })).toThrow(Malformed);
});
