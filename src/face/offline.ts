import { type BundleEntry, BundleError, entryName, offlineFolder, readBundle, workerName } from '../offline/bundle';

/** Keeping the site on a device, for staff who ask for it. Nothing here runs by itself on the device of someone who did not. */

const prefix = 'kb-offline-';
const entryPath = '/kb-offline-entry';

/** What is kept on this device. */
export interface KeptSite {
  readonly version: string;
  readonly date: string;
  readonly bytes: number;
  readonly pages: number;
  readonly name: string;
}

export interface OfflineOffer {
  /** What can be kept; undefined while the site cannot be reached. */
  readonly entry: BundleEntry | undefined;
  readonly kept: KeptSite | undefined;
}

/** False in an old browser, or where a page is not served safely. */
export function canKeep(): boolean {
  return (
    typeof navigator !== 'undefined' &&
    'serviceWorker' in navigator &&
    'caches' in globalThis &&
    'DecompressionStream' in globalThis &&
    globalThis.isSecureContext
  );
}

export async function readKept(): Promise<KeptSite | undefined> {
  for (const name of await ownCaches()) {
    const found = await (await caches.open(name)).match(entryPath);
    if (found) return (await found.json()) as KeptSite;
  }
  return undefined;
}

export async function readOffer(base: string): Promise<BundleEntry | undefined> {
  try {
    const answer = await fetch(`${base}${offlineFolder}/${entryName}`, { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as BundleEntry) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fetches the bundle, checks it, keeps it, and only then lets go of an older one: a download that breaks off changes nothing.
 * @param onProgress bytes that have come, of all bytes
 * @throws when the connection breaks, the bytes are not right, or the device has no room
 */
export async function keepSite(base: string, entry: BundleEntry, onProgress: (loaded: number, total: number) => void): Promise<KeptSite> {
  const bytes = await download(`${base}${offlineFolder}/${entry.name}`, entry.bytes, onProgress);
  if ((await sha256(bytes)) !== entry.sha256) throw new BundleError('checksum differs');
  const name = prefix + entry.sha256.slice(0, 16);
  const cache = await caches.open(name);
  try {
    for (const { file, bytes: body } of readBundle(bytes))
      await cache.put(file.path, new Response(body, { headers: { 'X-Kb-Type': file.type } }));
    const { version, date, pages } = entry;
    const kept: KeptSite = { version, date, pages, bytes: entry.bytes, name };
    await cache.put(entryPath, new Response(JSON.stringify(kept)));
    await navigator.serviceWorker.register(base + workerName, { scope: base });
    for (const other of await ownCaches()) if (other !== name) await caches.delete(other);
    return kept;
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Takes everything off the device. */
export async function removeSite(): Promise<void> {
  for (const name of await ownCaches()) await caches.delete(name);
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (registration.active?.scriptURL.endsWith(`/${workerName}`)) await registration.unregister();
  }
}

/** Replaces what is kept when the site has become newer. Does nothing for who keeps nothing. @returns whether it did */
export async function renewSite(base: string): Promise<boolean> {
  if (!canKeep()) return false;
  const kept = await readKept();
  if (!kept) return false;
  const entry = await readOffer(base);
  if (!entry || prefix + entry.sha256.slice(0, 16) === kept.name) return false;
  await keepSite(base, entry, () => undefined);
  return true;
}

async function ownCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function download(url: string, total: number, onProgress: (loaded: number, total: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url, { cache: 'no-store' });
  if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`);
  const bytes = new Uint8Array(total);
  let loaded = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (loaded + value.length > total) throw new BundleError('longer than announced');
    bytes.set(value, loaded);
    loaded += value.length;
    onProgress(loaded, total);
  }
  if (loaded !== total) throw new BundleError('shorter than announced');
  return bytes;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
