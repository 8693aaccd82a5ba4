import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportCommand } from '../../../src/cli/commands/export';
import { fixtureRoot } from '../../content/fixtures';

test('lines of JSON, one section of each page at least', () => {
  const { exitCode, output } = exportCommand(fixtureRoot, ['--format', 'jsonl']);
  expect(exitCode).toBe(0);
  const lines = output.split('\n').map((line) => JSON.parse(line) as { type: string; version?: string });
  expect(lines[0]).toMatchObject({ type: 'index', version: 'current' });
  expect(lines.filter(({ type }) => type === 'section').length).toBeGreaterThan(6);
});

test('--out writes them into a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  const file = join(folder, 'kb.jsonl');
  expect(exportCommand(fixtureRoot, ['--format', 'jsonl', '--out', file]).output).toContain('regels van versie current');
  expect(readFileSync(file, 'utf8').trimEnd()).toBe(exportCommand(fixtureRoot, ['--format', 'jsonl']).output);
  rmSync(folder, { recursive: true });
});

test.each([
  [[], 'Kies een vorm'],
  [['--format', 'csv'], 'Kies een vorm'],
  [['--format', 'jsonl', '--version', '1999.1'], 'Deze bestaan: current'],
  [['--from'], '--from is onbekend'],
])('%j is refused', (args, text) => {
  expect(exportCommand(fixtureRoot, args)).toMatchObject({ exitCode: 2, output: expect.stringContaining(text) });
});
