import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');
const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/search/evaluation/bench/main.ts', ...args], { cwd: root, encoding: 'utf8' });

test('measures in a process of its own and prints JSON', () => {
  const { status, stdout } = bench('--growths', '1', '--engines', 'lunr', '--json');
  expect(status).toBe(0);
  const [cell, ...rest] = JSON.parse(stdout) as { engine: string; pages: number; times: { p95: number } }[];
  expect(rest).toEqual([]);
  expect(cell?.engine).toBe('lunr');
  expect(cell?.pages).toBeGreaterThan(100);
  expect(cell?.times.p95).toBeGreaterThan(0);
}, 120_000);

test('an engine that fails is named and left out', () => {
  const { stdout, stderr } = bench('--growths', '1', '--engines', 'onbekend', '--json');
  expect(JSON.parse(stdout)).toEqual([]);
  expect(stderr).toContain('onbekend, 1×: mislukt');
}, 120_000);
