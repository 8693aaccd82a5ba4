// `npm run dev`: the working version with hot reload, search included.
import { bin, installPackages, requireNode, run } from './setup.mjs';

requireNode();
await installPackages();
process.exitCode = await run(process.execPath, [
  bin('@docusaurus/core', 'bin/docusaurus.mjs'),
  'start',
  '--no-open',
  '--port',
  process.env.PORT ?? '3000',
  ...process.argv.slice(2),
]);
