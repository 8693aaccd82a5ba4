import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { auditPages, type Fault, looks } from '../../src/audit/audit';
import { launchBrowser, originOf } from '../../src/audit/browser';

let browser: Browser;
let server: Server;

/** Fair in the light, pale in the dark; and only by its script does the second page lose a name. */
const pages: Record<string, string> = {
  '/': '<style>p{color:#000;background:#fff}@media (prefers-color-scheme:dark){p{color:#999}}</style><h1>Kop</h1><p>Tekst</p>',
  '/script/': '<h1>Kop</h1><button>Zoek</button><script>document.querySelector("button").textContent=""</script>',
};

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const body = pages[url];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html' });
    response.end(
      `<!doctype html><html lang="nl" data-has-hydrated="true"><title>Proef</title><link rel="icon" href="data:,"><main>${body ?? ''}</main>`,
    );
  }).listen(0);
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

test('every page is judged in every look, with its scripts, and faults come in one order', async () => {
  let done = 0;
  const faults = await auditPages(browser, originOf(server), ['/script/', '/'], () => {
    done += 1;
  });
  expect(done).toBe(2 * looks.length);
  const short = ({ path, look, rule }: Fault) => `${path} ${look.width} ${look.dark} ${rule}`;
  expect(faults.map(short)).toEqual([
    '/ 1366 true color-contrast',
    '/ 360 true color-contrast',
    '/script/ 1366 false button-name',
    '/script/ 1366 true button-name',
    '/script/ 360 false button-name',
    '/script/ 360 true button-name',
  ]);
  expect(faults[0]?.detail).toContain('<p>Tekst</p>');
}, 60_000);

test('a page that is not there is no clean page', async () => {
  await expect(auditPages(browser, originOf(server), ['/weg/'])).rejects.toThrow('/weg/: 404');
}, 60_000);
