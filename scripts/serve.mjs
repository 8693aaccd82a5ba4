// Serves the build as a static host would: compressed, with the security headers that the project ships.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { root } from './setup.mjs';

// Brotli at quality 5, as a web server does on the fly.
const compress = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  filter: (request, response) => compression.filter(request, response) || /octet-stream/.test(String(response.getHeader('content-type'))),
});

/** Starts a server for a folder (default `build/`) and gives it back when it listens. Port 0 picks a free one. */
export function serve({ port = 0, folder = join(root, 'build'), onRequest } = {}) {
  const files = sirv(folder, { dev: false, etag: true, setHeaders });
  const notFound = existsSync(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : 'Niet gevonden';
  const server = createServer((request, response) => {
    onRequest?.(request);
    compress(request, response, () => undefined);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(notFound);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

const headersFile = join(root, 'hosting', 'headers.json');
const securityHeaders = existsSync(headersFile) ? JSON.parse(readFileSync(headersFile, 'utf8')) : {};

function setHeaders(response, path) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const immutable = path.startsWith('/assets/') || /\.[0-9a-f]{8,}\.(pack|js|css|bin)$/.test(path);
  // Help pages leave nothing behind, not even in the cache; as in hosting/nginx.conf.
  const quiet = /^\/([^/]+\/)?inwoners\//.test(path);
  response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : quiet ? 'no-store' : 'no-cache');
}
