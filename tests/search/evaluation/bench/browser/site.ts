import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A built site of one page, in a folder of its own. */
export function siteOfOnePage(): string {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'a/index.html'), '<html lang="nl"><body><article><h1>Paspoort</h1><p>Ingenomen.</p></article></body></html>');
  return site;
}

/** Runs a contender's `prepare` in a process of its own: Jest cannot load a module that only exists for `import`. */
export async function prepareInProcess(module: string, name: string, site: string): Promise<readonly [number | null, string]> {
  const { spawnSync } = await import('node:child_process');
  const script = `require('./src/search/evaluation/bench/browser/${module}.ts').${name}.prepare(${JSON.stringify(site)})`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=commonjs', '-e', script], { encoding: 'utf8' });
  return [status, stderr];
}
