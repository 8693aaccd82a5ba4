import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

test('what is no row of numbers is refused before anything is made', () => {
  for (const given of ['x', '0', '1,-2', '']) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/release/bench/main.ts'), given],
      { encoding: 'utf8' },
    );
    expect({ given, status }).toEqual({ given, status: 2 });
    expect(stderr).toContain('npm run bench:releases -- 1,5');
  }
});
