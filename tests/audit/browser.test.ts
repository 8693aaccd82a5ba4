import { createServer } from 'node:http';
import { launchBrowser, originOf } from '../../src/audit/browser';

test('a server that listens has an address', async () => {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  expect(originOf(server)).toMatch(/^http:\/\/localhost:\d+$/);
  server.close();
});

test('Chromium starts, and CHROMIUM_PATH points to another one', async () => {
  const browser = await launchBrowser();
  expect(browser.version()).toMatch(/^\d+\./);
  await browser.close();
  const before = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = '/bestaat/niet';
  await expect(launchBrowser()).rejects.toThrow('/bestaat/niet');
  if (before === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = before;
}, 60_000);
