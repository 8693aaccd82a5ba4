import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedPack, type PackFiles, readFolder, writeFolder } from '../../../src/search/build/cache';

let root = '';
let made = 0;
const files = (text: string): PackFiles =>
  new Map([
    [`core-${text}.bin`, new TextEncoder().encode(text)],
    ['entry.json', new TextEncoder().encode('{}')],
  ]);
const make = async (): Promise<PackFiles> => files(`make${++made}`);
const cached = () => cachedPack(root, make);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
  mkdirSync(join(root, 'docs/signalen'), { recursive: true });
  writeFileSync(join(root, 'docs/signalen/x.md'), 'een');
  made = 0;
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('made once, and read back byte for byte until something changes', async () => {
  const first = await cached();
  expect(await cached()).toEqual(first);
  expect(made).toBe(1);
  writeFileSync(join(root, 'docs/signalen/x.md'), 'twee');
  expect(await cached()).not.toEqual(first);
  writeFileSync(join(root, 'docs/signalen/x.md'), 'een');
  expect(await cached()).toEqual(first);
  expect(made).toBe(2);
});

test('a new file, another name and another folder that counts make it anew; others do not', async () => {
  await cached();
  for (const change of ['docs/signalen/y.md', 'data/contacts.yaml', 'versioned_docs/version-1/z.md', 'src/search/x.ts']) {
    mkdirSync(join(root, change, '..'), { recursive: true });
    writeFileSync(join(root, change), '');
    await cached();
  }
  expect(made).toBe(5);
  writeFileSync(join(root, 'README.md'), '');
  await cached();
  expect(made).toBe(5);
});

test('only a few old ones are kept, and nothing half-made stays behind', async () => {
  for (let i = 0; i < 8; i++) {
    writeFileSync(join(root, 'docs/signalen/x.md'), String(i));
    await cached();
  }
  expect(readdirSync(join(root, '.cache/search'))).toHaveLength(4);
  await expect(
    cachedPack(join(root, 'docs'), async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(existsSync(join(root, 'docs/.cache'))).toBe(false);
});

test('a folder that is published keeps no pack of before, and no other file goes', () => {
  const folder = join(root, 'out');
  writeFolder(folder, files('old'));
  writeFileSync(join(folder, 'glossary.json'), '[]');
  writeFolder(folder, files('new'));
  expect(readdirSync(folder).sort()).toEqual(['core-new.bin', 'entry.json', 'glossary.json']);
  expect(readFolder(folder).get('core-new.bin')).toEqual(files('new').get('core-new.bin'));
});
