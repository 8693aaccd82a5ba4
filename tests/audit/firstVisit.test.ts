import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { launchBrowser, originOf } from '../../src/audit/browser';
import { firstVisit } from '../../src/audit/firstVisit';

const script = `document.documentElement.dataset.hasHydrated = 'true'; //${'x'.repeat(5000)}`;
const jump = 'setTimeout(() => document.querySelector("p").style.marginTop = "300px", 300)';
const page = (
  head: string,
): string => `<!doctype html><html lang="nl"><head><title>Proef</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
  <body><h1>Kop</h1><p>${'Tekst. '.repeat(50)}</p></body></html>`;
const files: Record<string, [type: string, body: string]> = {
  '/': ['text/html', page('<script src="/a.js" defer></script>')],
  '/kaal/': ['text/html', page('')],
  '/springt/': ['text/html', page(`<script>${jump}</script>`)],
  '/a.js': ['text/javascript', script],
};
/** So that the test waits for nothing. */
const phone = { roundTrip: 1, bits: 1e8, slowdown: 1 };

let browser: Browser;
let server: Server;
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', 'weg'];
    response.writeHead(files[url] ? 200 : 404, { 'content-type': type }).end(body);
  }).listen(0);
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});
const visit = (path: string) => firstVisit(browser, `${originOf(server)}${path}`, phone);

test('bytes are those of the line, scripts among them', async () => {
  const { bytes, scriptBytes, alive } = await visit('/');
  expect(scriptBytes).toBeGreaterThan(5000);
  expect(scriptBytes).toBeLessThan(6000);
  expect(bytes - scriptBytes).toBeGreaterThan(page('').length);
  expect(alive).toBeGreaterThan(0);
}, 60_000);

test('a page without scripts is never alive, can be read and does not jump', async () => {
  const { scriptBytes, alive, readable, largest, shift } = await visit('/kaal/');
  expect({ scriptBytes, alive, shift }).toEqual({ scriptBytes: 0, alive: undefined, shift: 0 });
  expect(readable).toBeGreaterThan(0);
  expect(largest).toBeGreaterThanOrEqual(readable);
}, 60_000);

test('a page that jumps says so', async () => {
  expect((await visit('/springt/')).shift).toBeGreaterThan(0.02);
}, 60_000);

test('a page that is not there is no fast page', async () => {
  await expect(visit('/weg/')).rejects.toThrow('404');
}, 60_000);
