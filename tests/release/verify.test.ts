import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { applyRelease } from '../../src/release/apply';
import { paths } from '../../src/release/files';
import { asManifest, digestOf } from '../../src/release/manifest';
import { verifyReleases } from '../../src/release/verify';
import { commit, makeSite, planOf, put, quickTools, removeSites } from './site';

let root = '';
beforeAll(async () => {
  root = makeSite();
  for (const version of ['2026.1', '2026.2']) {
    await applyRelease(root, planOf(root, { version }), quickTools);
    commit(root, version);
  }
});
afterAll(removeSites);

const problems = (): string[] => verifyReleases(root).issues.map(({ file, rule }) => `${rule} ${file}`);

test('one flipped bit in any frozen file is named, and nothing else', () => {
  const manifest = asManifest(JSON.parse(readFileSync(join(root, paths.manifest('2026.1')), 'utf8')));
  const files = [
    ...(manifest?.pages.map(({ path }) => `${paths.docs('2026.1')}/${path}`) ?? []),
    ...(manifest?.files.map(({ path }) => path) ?? []),
  ];
  expect(files.length).toBeGreaterThan(8);
  expect(problems()).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(7), (path, place, bit) => {
      const bytes = readFileSync(join(root, path));
      const flipped = Buffer.from(bytes);
      const at = place % bytes.length;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      writeFileSync(join(root, path), flipped);
      const found = problems();
      writeFileSync(join(root, path), bytes);
      expect(found).toEqual([`changed ${path}`]);
    }),
    { numRuns: 60 },
  );
});

test('a changed word in the manifest is named, also when its own total was made to fit', () => {
  const path = join(root, paths.manifest('2026.1'));
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('Alles is nieuw.', 'Alles is oud.'));
  expect(problems()).toEqual(['digest releases/2026.1.json']);
  const forged = JSON.parse(before) as { note: string; digest: string };
  forged.note = 'Alles is oud.';
  forged.digest = digestOf(forged as never);
  writeFileSync(path, JSON.stringify(forged));
  expect(problems()).toEqual(['chain releases/2026.1.json']);
  writeFileSync(path, before);
});

test('missing, extra and stray files are named', () => {
  put(root, 'versioned_docs/version-2026.1/wet/erbij.md', 'x');
  put(root, 'versioned_docs/version-2020.1/x.md', 'x');
  put(root, 'releases/2026.9.json', '{}');
  const pdf = readFileSync(join(root, paths.pdf('2026.2')));
  rmSync(join(root, paths.pdf('2026.2')));
  expect(problems().sort()).toEqual([
    'extra versioned_docs/version-2026.1/wet/erbij.md',
    'missing releases/2026.2.pdf',
    'stray releases/2026.9.json',
    'stray versioned_docs/version-2020.1',
  ]);
  writeFileSync(join(root, paths.pdf('2026.2')), pdf);
  for (const path of ['versioned_docs/version-2026.1/wet/erbij.md', 'versioned_docs/version-2020.1', 'releases/2026.9.json']) {
    rmSync(join(root, path), { recursive: true });
  }
});

test('what can’t be read is a finding, not a crash', () => {
  const path = join(root, paths.manifest('2026.1'));
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, '{');
  expect(problems()).toEqual(['manifest releases/2026.1.json']);
  writeFileSync(path, before);
});

test('a live registry may change: said, not judged', () => {
  const path = join(root, 'data/contacts.yaml');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, `${before}\n# nieuw\n`);
  const { issues, remarks } = verifyReleases(root);
  writeFileSync(path, before);
  expect(issues).toEqual([]);
  expect(remarks.map((line) => line.split(' ')[0])).toEqual(['data/contacts.yaml', 'data/contacts.yaml']);
});
