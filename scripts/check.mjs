// `npm run check`: types, lint, format, architecture and content; no build, seconds.
import { bin, installPackages, requireNode, run, seconds, stop } from './setup.mjs';

requireNode();
await installPackages();
const node = process.execPath;
const steps = [
  ['typen', node, [bin('typescript', 'bin/tsc'), '--noEmit', '-p', '.']],
  ['lint en opmaak', node, [bin('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '.']],
  ['architectuur', node, [bin('jest', 'bin/jest.js'), 'tests/architecture.test.ts', '--silent']],
  ['inhoud', node, [bin('tsx', 'dist/cli.mjs'), 'src/cli/main.ts', 'check', '--errors']],
];
const failed = [];
for (const [name, command, args] of steps) {
  const started = Date.now();
  const code = await run(command, args);
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${seconds(started)} s)`);
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) stop(`Niet in orde: ${failed.join(', ')}.`);
