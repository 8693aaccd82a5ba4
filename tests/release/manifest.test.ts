import { applyRelease } from '../../src/release/apply';
import { asManifest, digestOf, type Manifest, makeManifest, thesaurusHash } from '../../src/release/manifest';
import { makeSite, planOf, quickTools, removeSites } from './site';

afterAll(removeSites);

test('holds every page with id, kind, path and hash, and everything else that was frozen', async () => {
  const root = makeSite();
  const manifest = await applyRelease(root, planOf(root), quickTools);
  expect(manifest.pages.find(({ id }) => id === 'wet-artikel')).toMatchObject({ kind: 'law', path: 'wet/artikel.md' });
  expect(manifest.counts).toMatchObject({ total: manifest.pages.length, law: 1 });
  expect(manifest.files.map(({ path }) => path)).toEqual([
    'versioned_docs/version-2026.1/wet/index.mdx',
    'versioned_sidebars/version-2026.1-sidebars.json',
    'releases/2026.1.changes.json',
    'releases/2026.1.pdf',
  ]);
  expect(manifest.registries.map(({ path }) => path)).toContain('data/contacts.yaml');
  const { digest: _, ...facts } = manifest;
  expect(makeManifest(root, facts)).toEqual(manifest);
});

test('the digest does not depend on the order of keys, and does on everything else', () => {
  const manifest = { format: 1, version: '2026.1', title: 'A' } as unknown as Manifest;
  const turned = { title: 'A', version: '2026.1', format: 1 } as unknown as Manifest;
  expect(digestOf(manifest)).toBe(digestOf(turned));
  expect(digestOf({ ...manifest, title: 'B' })).not.toBe(digestOf(manifest));
  expect(digestOf({ ...manifest, digest: 'x' } as Manifest)).toBe(digestOf(manifest));
});

test('another thing is no manifest', () => {
  for (const value of [null, 3, {}, { format: 2 }, { format: 1, version: '2026.1', pages: [{}] }])
    expect(asManifest(value)).toBeUndefined();
  expect(thesaurusHash([{ path: 'data/contacts.yaml', sha256: 'a' }])).toBe(thesaurusHash([]));
});
