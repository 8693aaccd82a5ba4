import { entryOf, openPack } from '../../../src/search/build/open';
import { buildPack } from '../../../src/search/build/pack';
import { ChecksumMismatch, NotAPack } from '../../../src/search/pack/errors';
import { versions } from '../../fixtures/search/corpus';

const { files } = buildPack(versions);

test('both stages of the version that is asked for, the newest unless another is', async () => {
  expect(openPack(files).version).toBe('2026.2');
  const older = openPack(files, '2026.1');
  expect(older.version).toBe('2026.1');
  expect((await older.search({ query: 'matras' })).stage).toBe('detail');
});

test('a version that is not there is refused, and so is a folder without an entry', () => {
  expect(() => openPack(files, '1999.1')).toThrow('no version 1999.1');
  expect(() => entryOf(new Map())).toThrow(RangeError);
  expect(() => entryOf(new Map([['entry.json', new TextEncoder().encode('<html>')]]))).toThrow(NotAPack);
});

test('a flipped bit in any file of the version is noticed', () => {
  for (const [name, bytes] of files) {
    if (name === 'entry.json') continue;
    const wrong = bytes.slice();
    wrong[wrong.length >> 1] = (wrong[wrong.length >> 1] ?? 0) ^ 4;
    expect(() => openPack(new Map([...files, [name, wrong]]), '2025.1')).toThrow(ChecksumMismatch);
  }
});
