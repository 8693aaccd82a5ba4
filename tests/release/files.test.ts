import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docsFolder, filesBelow, hashFile, readJson, readSources, sha256 } from '../../src/release/files';
import { put } from './site';

const root = mkdtempSync(join(tmpdir(), 'kb-'));
put(root, 'docs/b/twee.md', 'twee');
put(root, 'docs/a.mdx', 'een');
put(root, 'docs/a.png', 'plaat');

test('files below a folder, sorted, with forward slashes; none where there is no folder', () => {
  expect(filesBelow(join(root, 'docs'))).toEqual(['a.mdx', 'a.png', 'b/twee.md']);
  expect(filesBelow(join(root, 'nergens'))).toEqual([]);
});

test('sources are the Markdown files', () => {
  expect(readSources(root, 'docs')).toEqual([
    { path: 'a.mdx', source: 'een' },
    { path: 'b/twee.md', source: 'twee' },
  ]);
});

test('the working version stands in docs', () => {
  expect(docsFolder('current')).toBe('docs');
  expect(docsFolder('2026.1')).toBe('versioned_docs/version-2026.1');
});

test('hashes are SHA-256, as sha256sum gives them', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hashFile(join(root, 'docs/b/twee.md'))).toBe(sha256('twee'));
  expect(hashFile(join(root, 'weg'))).toBeUndefined();
});

test('a JSON file that is not there is undefined, one that is broken is an error', () => {
  put(root, 'x.json', '{"a":1}');
  put(root, 'y.json', '{');
  expect(readJson(join(root, 'x.json'))).toEqual({ a: 1 });
  expect(readJson(join(root, 'weg.json'))).toBeUndefined();
  expect(() => readJson(join(root, 'y.json'))).toThrow();
});
