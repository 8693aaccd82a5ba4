import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import hostingPlugin from '../../../src/plugins/hosting/index';

test('every page of a build is made strict, in folders too', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'kb-'));
  mkdirSync(join(outDir, 'a/b'), { recursive: true });
  for (const file of ['index.html', 'a/b/index.html']) writeFileSync(join(outDir, file), '<script>var a=1</script>');
  await hostingPlugin().postBuild?.({ outDir } as never);
  expect(readFileSync(join(outDir, 'a/b/index.html'), 'utf8')).toMatch(/^<script src="\/assets\/js\/init\.[0-9a-f]{16}\.js"><\/script>$/);
  expect(readdirSync(join(outDir, 'assets/js'))).toHaveLength(1);
});
