import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../../../src/search/evaluation/bench/browser/folder';

test('pages and files, compressed and counted; nothing outside the folder', async () => {
  const root = mkdtempSync(join(tmpdir(), 'folder-'));
  mkdirSync(join(root, 'site/a'), { recursive: true });
  writeFileSync(join(root, 'site/a/index.html'), 'hallo '.repeat(100));
  writeFileSync(join(root, 'secret.txt'), 'geheim');
  const served: [string, number][] = [];
  const { server, port } = await serveFolder(join(root, 'site'), (path, bytes) => served.push([path, bytes]));
  const page = await fetch(`http://localhost:${port}/a/`);
  expect(await page.text()).toBe('hallo '.repeat(100));
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(served).toEqual([['/a/', expect.any(Number)]]);
  expect(served[0]?.[1]).toBeLessThan(100);
  for (const path of ['/b', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])
    expect((await fetch(`http://localhost:${port}${path}`)).status).toBe(404);
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true });
});
