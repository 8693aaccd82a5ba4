import { createHash } from 'node:crypto';
import { buildPack } from '../../../src/search/build/pack';
import { ENTRY_FILE, parseEntry } from '../../../src/search/pack/entry';
import { corpus, versions } from '../../fixtures/search/corpus';

const pack = buildPack(versions);

test('a file is named after its bytes, and the entry says how many there are', () => {
  for (const [name, bytes] of pack.files) {
    if (name === ENTRY_FILE) continue;
    expect(name).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
    expect(pack.entry.sizes[name]).toBe(bytes.length);
  }
});

test('the entry is written last, and reads back as it is', () => {
  expect([...pack.files.keys()].at(-1)).toBe(ENTRY_FILE);
  expect(parseEntry(new TextDecoder().decode(pack.files.get(ENTRY_FILE)))).toEqual(pack.entry);
});

test('the newest version names nothing that only older ones need; the others name everything', () => {
  const [newest, ...older] = pack.entry.versions;
  expect(Object.keys(newest?.files ?? {}).sort()).toEqual(['core', 'labels', 'texts', 'vectors', 'words']);
  for (const { files } of older) expect(Object.keys(files)).toHaveLength(8);
});

test('the same corpus gives the same names and bytes, another corpus other names', () => {
  expect(buildPack(structuredClone(versions)).files).toEqual(pack.files);
  expect(new Set([...buildPack(corpus).files.keys()].filter((name) => pack.files.has(name)))).toEqual(new Set([ENTRY_FILE]));
});

test('ten versions that are mostly equal cost little more than one', () => {
  const size = (of: typeof corpus) => [...buildPack(of).parts.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const [version] = corpus.versions;
  if (!version) throw new RangeError('no version');
  const ten = { ...corpus, versions: Array.from({ length: 10 }, (_, i) => ({ ...version, name: `2026.${10 - i}` })) };
  expect(size(ten)).toBeLessThanOrEqual(1.15 * size(corpus));
});
