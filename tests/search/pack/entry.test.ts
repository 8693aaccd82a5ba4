import { FORMAT_VERSION } from '../../../src/search/pack/container';
import { type Entry, parseEntry, printEntry } from '../../../src/search/pack/entry';
import { FutureVersion, Malformed, NotAPack } from '../../../src/search/pack/errors';

const entry: Entry = {
  format: 1,
  encoder: 'terms-1',
  versions: [{ name: '2026.1', basePath: '/', files: { words: 'words-1.bin', core: 'core-1.bin' } }],
  sizes: { 'words-1.bin': 10, 'core-1.bin': 20 },
};
const [version] = entry.versions;
const withVersion = (change: object): string => JSON.stringify({ ...entry, versions: [{ ...version, ...change }] });

test('an entry comes back', () => {
  expect(parseEntry(printEntry(entry))).toEqual(entry);
});

test('parts of a later day are passed over', () => {
  expect(parseEntry(withVersion({ files: { ...version?.files, sound: 'sound-1.bin' } }))).toEqual(entry);
});

test.each([
  ['a page of HTML', '<!doctype html>', NotAPack],
  ['no object', '[]', NotAPack],
  ['no format', '{}', NotAPack],
  ['a future format', `{"format": ${FORMAT_VERSION + 1}}`, FutureVersion],
  ['no versions', JSON.stringify({ ...entry, versions: [] }), Malformed],
  ['a version without name', withVersion({ name: 7 }), Malformed],
  ['a version without core', withVersion({ files: { words: 'words-1.bin' } }), Malformed],
  ['a file outside the folder', withVersion({ files: { words: '../words-1.bin', core: 'core-1.bin' } }), Malformed],
  ['a file without a size', withVersion({ files: { words: 'words-2.bin', core: 'core-1.bin' } }), Malformed],
  ['a size that is no number', JSON.stringify({ ...entry, sizes: { 'words-1.bin': 'big' } }), Malformed],
])('%s is refused', (_, source, error) => {
  expect(() => parseEntry(source)).toThrow(error);
});
