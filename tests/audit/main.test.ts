import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const audit = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/audit/main.ts', ...args], { cwd: root, encoding: 'utf8' });

test('an option that does not exist is refused before anything is opened', () => {
  const { status, stderr } = audit('--page', '/');
  expect(status).toBe(2);
  expect(stderr).toContain("'--page'");
}, 60_000);
