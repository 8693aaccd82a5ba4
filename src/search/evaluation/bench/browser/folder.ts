import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** As a web server compresses while it sends; what was asked before comes from memory. */
const QUALITY = 5;

/**
 * Serves a folder as a static host does, everything with Brotli, and without our security headers: they forbid what other
 * engines need.
 * @param onServed hears the path and the bytes of each body that goes out
 * @returns the server, and its port
 */
export async function serveFolder(
  folder: string,
  onServed: (path: string, bytes: number) => void = () => {},
): Promise<{ server: Server; port: number }> {
  const packed = new Map<string, Buffer>();
  const pack = (file: string): Buffer => {
    const known = packed.get(file);
    const bytes = known ?? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    packed.set(file, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = pack(file);
    onServed(pathname, bytes.length);
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'br' }).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}
