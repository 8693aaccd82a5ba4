import { join } from 'node:path';
import { readLibrary } from '../../src/content/library';
import { paths, readJson } from '../../src/release/files';
import { asManifest } from '../../src/release/manifest';
import { siteVersions } from '../../src/release/siteVersions';
import { verifyReleases } from '../../src/release/verify';

const root = join(__dirname, '../..');

test('every release of this knowledge base is as it was frozen', () => {
  expect(verifyReleases(root).issues).toEqual([]);
});

test('every page of every live release can be read by the code of today', () => {
  const unreadable = siteVersions(root)
    .filter(({ name }) => name !== 'current')
    .flatMap(({ name, docs }) => {
      const library = readLibrary(root, docs);
      const readable = new Set(library.pages.map(({ frontMatter }) => frontMatter.id));
      const manifest = asManifest(readJson(join(root, paths.manifest(name))));
      return (manifest?.pages ?? []).filter(({ id }) => !readable.has(id)).map(({ path }) => `${name}: ${path}`);
    });
  expect(unreadable).toEqual([]);
});
