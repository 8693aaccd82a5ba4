/**
 * The site as one file, for readers who ask to have it without internet.
 *
 * Layout: 4 bytes with the length of the header (unsigned, little-endian); the header, JSON in UTF-8: a `BundleHeader`; then the
 * bytes of all files, in the header's order, each compressed with gzip (RFC 1952).
 */

export interface BundleHeader {
  readonly format: 1;
  readonly files: readonly BundleFile[];
}

export interface BundleFile {
  /** Path on the site: `/signalen/x/`, `/assets/js/main.1234.js`. */
  readonly path: string;
  readonly type: string;
  /** Bytes, compressed. */
  readonly length: number;
}

/** The small file that names the bundle; fetched anew every time. */
export interface BundleEntry {
  readonly format: 1;
  /** File in the same folder. */
  readonly name: string;
  readonly bytes: number;
  /** Of the bundle, in hex. */
  readonly sha256: string;
  /** Version that it holds. */
  readonly version: string;
  /** ISO date on which it was made. */
  readonly date: string;
  readonly pages: number;
}

export const offlineFolder = 'offline-bestanden';
export const entryName = 'entry.json';
export const workerName = 'offline-worker.js';

export class BundleError extends Error {
  override readonly name = 'BundleError';
}

export function writeBundle(files: readonly { path: string; type: string; bytes: Uint8Array }[]): Uint8Array {
  const header: BundleHeader = { format: 1, files: files.map(({ path, type, bytes }) => ({ path, type, length: bytes.length })) };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 4 + head.length);
  const out = new Uint8Array(total);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  let at = 4 + head.length;
  for (const { bytes } of files) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

/** @throws BundleError when this is no bundle, or not a whole one */
export function readBundle(bytes: Uint8Array<ArrayBuffer>): { file: BundleFile; bytes: Uint8Array<ArrayBuffer> }[] {
  const wrong = (reason: string): never => {
    throw new BundleError(reason);
  };
  if (bytes.length < 4) wrong('too short');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (4 + length > bytes.length) wrong('header is cut off');
  let header: Partial<BundleHeader> = {};
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Partial<BundleHeader>;
  } catch {
    wrong('header is no JSON');
  }
  if (header.format !== 1 || !Array.isArray(header.files)) wrong('another format');
  let at = 4 + length;
  const files = (header.files ?? []).map((file) => {
    const end = at + file.length;
    const part = { file, bytes: bytes.subarray(at, end) };
    at = end;
    return part;
  });
  if (at !== bytes.length) wrong('length differs');
  return files;
}
