import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCommand } from '../../../src/cli/commands/bundle';
import { readBundle } from '../../../src/offline/bundle';

const root = join(__dirname, '../../..');

test('without a built site it says what to do', () => {
  expect(bundleCommand(root, ['nergens'], '2026-11-25')).toEqual({
    exitCode: 1,
    output: 'Er is nog geen gebouwde site. Draai eerst "npm run build".',
  });
});

test('a built site becomes one file, the same every time, beside a worker that stands alone', () => {
  const site = mkdtempSync(join(tmpdir(), 'kb-bundle-'));
  mkdirSync(join(site, 'inwoners'));
  mkdirSync(join(site, 'build/inwoners'), { recursive: true });
  mkdirSync(join(site, 'src/offline'), { recursive: true });
  writeFileSync(join(site, 'src/offline/worker.ts'), readFileSync(join(root, 'src/offline/worker.ts')));
  writeFileSync(join(site, 'build/index.html'), '<p>Hallo');
  writeFileSync(join(site, 'build/inwoners/index.html'), '<p>Hulp');
  expect(bundleCommand(site, [], '2026-11-25').output).toBe('De site zonder internet: 1 pagina’s, 0,0 MB.');
  const entry = JSON.parse(readFileSync(join(site, 'build/offline-bestanden/entry.json'), 'utf8'));
  const bytes = new Uint8Array(readFileSync(join(site, 'build/offline-bestanden', entry.name)));
  expect(readBundle(bytes).map(({ file }) => file.path)).toEqual(['/']);
  bundleCommand(site, [], '2026-11-25');
  expect(JSON.parse(readFileSync(join(site, 'build/offline-bestanden/entry.json'), 'utf8'))).toEqual(entry);
  const worker = readFileSync(join(site, 'build/offline-worker.js'), 'utf8');
  expect(worker).not.toMatch(/^\s*(import|export)\b/m);
  expect(worker).toContain("addEventListener('fetch'");
});
