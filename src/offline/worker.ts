// The service worker of readers who asked for the site without internet. It stands alone: it is compiled by itself and imports
// nothing. It never answers for pages of residents and victims, and it stores nothing itself.

const prefix = 'kb-offline-';
/** A connection in a cellar may be there and yet not answer. */
const patience = 3000;

const scope = self as unknown as ServiceWorkerGlobalScope;

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.location.origin || isQuiet(url.pathname)) return;
  event.respondWith(isHashed(url.pathname) ? keptFirst(request, url) : networkFirst(request, url));
});

function isQuiet(path: string): boolean {
  return /^\/([\w.-]+\/)?inwoners(\/|$)/.test(path) || path.startsWith('/offline-bestanden/');
}

/** Files whose name changes with their content. */
function isHashed(path: string): boolean {
  return path.startsWith('/assets/') || /^\/zoekbestanden\/[a-z]+-[0-9a-f]{16}\./.test(path);
}

async function keptFirst(request: Request, url: URL): Promise<Response> {
  return (await kept(url.pathname)) ?? fetch(request);
}

async function networkFirst(request: Request, url: URL): Promise<Response> {
  const found = kept(url.pathname);
  const online = fetch(request);
  // A late refusal must not go unhandled once the kept page has been given.
  online.catch(() => undefined);
  try {
    const answer = await Promise.race([online, after(patience)]);
    if (answer && answer.status < 500) return answer;
    return (await found) ?? (await online);
  } catch (error) {
    const page = (await found) ?? (request.mode === 'navigate' ? await kept('/404.html') : undefined);
    if (page) return page;
    throw error;
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/** What is kept for a path, unpacked. */
async function kept(path: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix)).sort();
  for (const name of names) {
    const cache = await caches.open(name);
    const found = (await cache.match(path)) ?? (await cache.match(`${path}/`));
    if (!found?.body) continue;
    const type = found.headers.get('X-Kb-Type') ?? 'application/octet-stream';
    return new Response(found.body.pipeThrough(new DecompressionStream('gzip')), { headers: { 'Content-Type': type } });
  }
  return undefined;
}

export type {};
