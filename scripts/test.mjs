// `npm test`: installs if needed and runs every test, in order of cost. Ends with one line "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, buildSite, installPackages, requireChromium, requireNginx, requireNode, root, run, say } from './setup.mjs';

requireNode();
await installPackages();
const chromium = requireChromium();
const nginx = requireNginx();
const node = process.execPath;
const results = join(root, '.cache', 'results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/** Runs one step that counts as one test. */
async function step(name, args) {
  say(name);
  const code = await run(node, args);
  if (code === 0) passed++;
  else failed++;
}

/** Runs a Jest project and adds up its tests. */
async function jest(name, args) {
  say(name);
  const file = join(results, `${name.replace(/\W+/g, '-')}.json`);
  const code = await run(node, [bin('jest', 'bin/jest.js'), '--json', `--outputFile=${file}`, ...args], {
    env: { ...process.env, CHROMIUM_PATH: chromium, NGINX_PATH: nginx, TZ: 'UTC' },
  });
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    if (code !== 0 && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) failed++;
  } catch {
    failed++;
  }
}

await step('Typen', [bin('typescript', 'bin/tsc'), '--noEmit', '-p', '.']);
await step('Lint en opmaak', [bin('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '.']);
await step('Inhoud', [bin('tsx', 'dist/cli.mjs'), 'src/cli/main.ts', 'check', '--errors']);
await step('Vindbaarheid', [bin('tsx', 'dist/cli.mjs'), 'src/cli/main.ts', 'evaluate']);
await jest('Eenheden', ['--silent']);
await buildSite();
await jest('Browser', ['--config', 'jest.browser.config.cjs']);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
