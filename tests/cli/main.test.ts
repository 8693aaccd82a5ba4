import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const kb = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/cli/main.ts', ...args], { cwd: root, encoding: 'utf8' });

test('without a command it says how to use it; an unknown one is refused', () => {
  expect(kb().status).toBe(0);
  expect(kb().stdout).toContain('npm run kb -- check');
  const unknown = kb('chek');
  expect(unknown.status).toBe(2);
  expect(unknown.stdout).toContain('De opdracht "chek" bestaat niet.');
}, 30_000);
