import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import hostingPlugin from '../../../src/plugins/hosting/index';

const root = join(__dirname, '../../..');

test('every page of a build is made strict, in folders too, and the files for programs are written', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'kb-'));
  mkdirSync(join(outDir, 'a/b'), { recursive: true });
  for (const file of ['index.html', 'a/b/index.html']) writeFileSync(join(outDir, file), '<script>var a=1</script>');
  const plugin = hostingPlugin({ siteDir: root, siteConfig: { url: 'https://kb.example' } } as never);
  await plugin.postBuild?.({ outDir } as never);
  expect(readFileSync(join(outDir, 'a/b/index.html'), 'utf8')).toMatch(/^<script src="\/assets\/js\/init\.[0-9a-f]{16}\.js"><\/script>$/);
  expect(readdirSync(join(outDir, 'assets/js'))).toHaveLength(1);
  for (const file of ['.well-known/security.txt', 'robots.txt', 'llms.txt']) {
    expect(readFileSync(join(outDir, file), 'utf8')).toContain('https://kb.example/');
  }
  expect(JSON.parse(readFileSync(join(outDir, 'sbom.cdx.json'), 'utf8'))).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
}, 60_000);
