import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from './site';

/** A real nginx that serves the build with the settings we ship. */
const nginx = process.env.NGINX_PATH ?? '/usr/sbin/nginx';
const shipped = readFileSync(join(__dirname, '../../hosting/nginx.conf'), 'utf8');
const headers = JSON.parse(readFileSync(join(__dirname, '../../hosting/headers.json'), 'utf8')) as Record<string, string>;
const folder = mkdtempSync(join(tmpdir(), 'kb-nginx-'));
let server: ChildProcess;
let port = 0;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

beforeAll(async () => {
  port = await freePort();
  writeFileSync(join(folder, 'site.conf'), shipped.replace('root /var/www/kennisbank;', `root ${buildFolder};`));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const config = `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; include ${folder}/site.conf; } }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  let output = '';
  server = spawn(nginx, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  server.stderr?.on('data', (chunk) => (output += chunk));
  for (let at = 0; at < 100; at++) {
    const answer = await raw('GET / HTTP/1.0\r\n\r\n').catch(() => '');
    if (answer) return;
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx start niet: ${output}`);
});

afterAll(async () => {
  server.kill('SIGTERM');
  if (server.exitCode === null) await new Promise((resolve) => server.once('close', resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Sends bytes as they are, which a browser or `fetch` would tidy up first, and gives the whole answer. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => (answer += chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}

const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
const asset = (pattern: RegExp) => `/assets/js/${readdirSync(join(buildFolder, 'assets/js')).find((name) => pattern.test(name))}`;

test.each(['/', '/signalen/', '/inwoners/hulp-krijgen/', '/bestaat-niet/', '/sitemap.xml'])(
  '%s carries every security header, and nothing about the server',
  async (path) => {
    const answer = await get(path);
    for (const [name, value] of Object.entries(headers)) expect({ name, value: answer.headers.get(name) }).toEqual({ name, value });
    expect(answer.headers.get('server')).toBe('nginx');
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
  },
);

test('the policy names no unsafe-*, no wildcard and no other host', () => {
  const policy = headers['Content-Security-Policy'] ?? '';
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/frame-ancestors 'none'/);
  expect(policy).toMatch(/base-uri 'none'/);
  expect(policy).not.toMatch(/unsafe|\*|https?:|strict-dynamic|nonce-|sha256-/);
});

test('text travels compressed', async () => {
  for (const path of ['/signalen/', asset(/^main\./), '/sitemap.xml']) {
    const answer = await get(path, { headers: { 'accept-encoding': 'gzip' } });
    expect({ path, encoding: answer.headers.get('content-encoding'), vary: answer.headers.get('vary') }).toEqual({
      path,
      encoding: 'gzip',
      vary: 'Accept-Encoding',
    });
  }
});

test('files under their own hash are kept for ever, pages are asked for again, and help pages are not kept at all', async () => {
  const cache = async (path: string) => (await get(path)).headers.get('cache-control');
  expect(await cache(asset(/^main\./))).toBe('public, max-age=31536000, immutable');
  expect(await cache('/')).toBe('no-cache');
  expect(await cache('/signalen/')).toBe('no-cache');
  expect(await cache('/sitemap.xml')).toBe('no-cache');
  expect(await cache('/inwoners/hulp-krijgen/')).toBe('no-store');
});

test('types are named, with the alphabet', async () => {
  const type = async (path: string) => (await get(path)).headers.get('content-type');
  expect(await type('/')).toBe('text/html; charset=utf-8');
  expect(await type(asset(/^main\./))).toBe('application/javascript; charset=utf-8');
  expect(await type('/favicon.svg')).toBe('image/svg+xml');
});

test('an unknown page, a folder without page and another method get our own page or a refusal, never a listing', async () => {
  for (const path of ['/bestaat-niet/', '/assets/', '/assets/js/']) {
    const answer = await get(path);
    const text = await answer.text();
    expect({ path, status: answer.status }).toEqual({ path, status: 404 });
    expect(text).toContain('<h1');
    expect(text).not.toMatch(/Index of|<title>40/);
  }
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/', { method })).status).toBeGreaterThanOrEqual(400);
});

test('no way out of the folder, and no hidden files', async () => {
  const tries = [
    '/../package.json',
    '/../../etc/passwd',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/../../package.json',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/..%5c..%5cetc%5cpasswd',
    '//etc/passwd',
    '/.git/config',
    '/.env',
    '/assets/.htaccess',
  ];
  for (const path of tries) {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect({ path, status: answer.slice(9, 12) }).toEqual({ path, status: expect.stringMatching(/^40[034]$/) });
    expect(answer).not.toMatch(/"dependencies"|root:x:/);
  }
});
