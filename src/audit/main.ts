import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../scripts/serve.mjs';
import { siteVersions } from '../release/siteVersions';
import { auditPages, looks } from './audit';
import { axeVersion } from './axe';
import { launchBrowser, originOf } from './browser';
import { findings, printFindings } from './findings';
import { builtPages, currentPages, pagesOf } from './pages';

/**
 * `npm run audit [-- --newest] [-- --pages PREFIX]`: axe over every page of the newest release and of the working version, in every
 * look. What it found is written to data/accessibility.json, where the accessibility statement reads it, with the versions it is
 * about: `--newest` leaves out the working version. A part, by the begin of its paths, is only printed.
 */
const ROOT = resolve(__dirname, '../..');
/** Progress is said after this many runs. */
const EVERY = 50;

async function run(): Promise<boolean> {
  const { values } = parseArgs({ options: { newest: { type: 'boolean', default: false }, pages: { type: 'string' } } });
  const folder = join(ROOT, 'build');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('Er is geen build/. Doe eerst npm run build.');
  const built = builtPages(folder);
  const paths = (values.newest ? pagesOf('newest', built) : currentPages(built)).filter((path) => path.startsWith(values.pages ?? '/'));
  if (paths.length === 0) throw new Error(`Geen enkele pagina begint met ${values.pages}. Een pad begint met /, zoals /signalen/.`);

  const server = await serve({ folder });
  const browser = await launchBrowser();
  let done = 0;
  let found = 0;
  const faults = await auditPages(browser, originOf(server), paths, (ofPage) => {
    found += ofPage.length;
    done += 1;
    if (done % EVERY === 0) process.stderr.write(`${done} van ${paths.length * looks.length} metingen, ${found} fouten\n`);
  }).finally(() => {
    server.closeAllConnections();
    server.close();
  });
  // Debian's names itself so: "150.0.1 built on Debian". Only the number says which browser it was.
  const [version = ''] = browser.version().split(' ');
  await browser.close();

  const names = siteVersions(ROOT).map(({ name }) => name);
  const versions = names.filter((name, at) => at === 0 || (name === 'current' && !values.newest));
  const result = findings({ date: new Date().toISOString().slice(0, 10), versions, axe: axeVersion, browser: version }, paths, faults);
  process.stdout.write(`${printFindings(result, faults)}\n`);
  if (values.pages === undefined) writeFileSync(join(ROOT, 'data/accessibility.json'), `${JSON.stringify(result, null, 2)}\n`);
  return faults.length === 0;
}

run().then(
  (clean) => {
    process.exitCode = clean ? 0 : 1;
  },
  (error: unknown) => {
    process.exitCode = 2;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  },
);
