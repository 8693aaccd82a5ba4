import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';

/** Above this many bytes the best compression takes minutes; servers that compress while they send use less too. */
const LARGE = 8 << 20;

/** Bytes over the wire of files that are compressed beforehand: Brotli at 11, of large ones at 5. */
export function brotliBytes(files: Iterable<Uint8Array | string>): number {
  let sum = 0;
  for (const file of files) {
    const bytes = typeof file === 'string' ? Buffer.from(file) : file;
    const quality = bytes.length > LARGE ? 5 : 11;
    sum += brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length;
  }
  return sum;
}

/** Bytes of memory in use, typed arrays included, after collecting what is no longer needed. */
export function usedMemory(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
