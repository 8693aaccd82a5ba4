import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('the settings for nginx, Apache and _headers are those of headers.json', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/hosting.mjs', '--check'], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('kloppen met hosting/headers.json');
});
