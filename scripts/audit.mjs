// `npm run audit`: builds if needed and lets axe judge every page. `-- --pages /signalen/` judges a part.
import { bin, buildSite, installPackages, requireChromium, requireNode, root, run } from './setup.mjs';

requireNode();
await installPackages();
const chromium = requireChromium();
await buildSite();
process.exitCode = await run(process.execPath, [bin('tsx', 'dist/cli.mjs'), `${root}src/audit/main.ts`, ...process.argv.slice(2)], {
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
