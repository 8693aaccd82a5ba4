import { ByteReader, ByteWriter } from './bytes';
import { crc32 } from './crc32';
import { ChecksumMismatch, EncoderMismatch, FutureVersion, Malformed, NotAPack, Truncated } from './errors';

/** Version of the format that this code writes and reads; see FORMAT.md. */
export const FORMAT_VERSION = 2;

/** `KBZ` and a control character, so that no text file can begin with it. */
const MAGIC = [0x4b, 0x42, 0x5a, 0x1a];
const CHECKSUM_AT = 12;

/** Number of each part in the header. */
export const parts = { words: 1, core: 2, older: 3, texts: 4, olderTexts: 5, vectors: 6, olderVectors: 7, labels: 8 } as const;
export type Part = keyof typeof parts;

/** A block has a tag of four ASCII letters. */
export interface Block {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** Header, directory and blocks of one file. The encoder id is empty for a part that holds no vectors. */
export function writeContainer(part: Part, encoderId: string, blocks: readonly Block[]): Uint8Array {
  const writer = new ByteWriter();
  writer.raw(Uint8Array.from(MAGIC));
  writer.u16(FORMAT_VERSION);
  writer.u16(parts[part]);
  writer.u32(0);
  writer.u32(0);
  writer.text(encoderId);
  writer.varint(blocks.length);
  for (const { tag, bytes } of blocks) {
    writer.raw(new TextEncoder().encode(tag));
    writer.u32(bytes.length);
  }
  for (const { bytes } of blocks) writer.raw(bytes);
  const file = writer.finish();
  const view = new DataView(file.buffer);
  view.setUint32(8, file.length, true);
  view.setUint32(CHECKSUM_AT, checksum(file), true);
  return file;
}

/**
 * Checks a file and gives its blocks by tag, as views.
 * @param encoderId the encoder that the vectors must come from; leave out for parts without vectors
 * @throws NotAPack, FutureVersion, Truncated, ChecksumMismatch, Malformed, EncoderMismatch, checked in this order
 */
export function readContainer(file: Uint8Array, part: Part, encoderId?: string): Map<string, Uint8Array> {
  if (MAGIC.some((byte, at) => file[at] !== byte)) throw new NotAPack(`${part}: begins with ${[...file.subarray(0, 4)].join(' ')}`);
  const reader = new ByteReader(file, MAGIC.length);
  const version = reader.u16();
  if (version > FORMAT_VERSION) throw new FutureVersion(`${part}: format ${version}, this code reads ${FORMAT_VERSION}`);
  if (version === 0) throw new Malformed(`${part}: format 0 was never used`);
  const number = reader.u16();
  const length = reader.u32();
  if (file.length < length) throw new Truncated(`${part}: ${file.length} of ${length} bytes`);
  if (file.length > length) throw new ChecksumMismatch(`${part}: ${file.length - length} bytes too many`);
  if (reader.u32() !== checksum(file)) throw new ChecksumMismatch(part);
  if (number !== parts[part]) throw new Malformed(`asked for part ${parts[part]} (${part}), got ${number}`);
  const encoder = reader.text();
  if (encoderId !== undefined && encoder !== encoderId) throw new EncoderMismatch(`vectors of ${encoder}, query of ${encoderId}`);
  return readBlocks(reader);
}

/** Encoder id of a checked file: the one block of the header that readers of vectors need. */
export function encoderOf(file: Uint8Array): string {
  return new ByteReader(file, CHECKSUM_AT + 4).text();
}

function readBlocks(reader: ByteReader): Map<string, Uint8Array> {
  const directory = Array.from({ length: reader.count() }, () => ({ tag: String.fromCharCode(...reader.raw(4)), length: reader.u32() }));
  const blocks = new Map(directory.map(({ tag, length }) => [tag, reader.raw(length)]));
  reader.end();
  return blocks;
}

/** @throws Malformed when the file has no such block */
export function blockReader(blocks: ReadonlyMap<string, Uint8Array>, tag: string): ByteReader {
  const bytes = blocks.get(tag);
  if (!bytes) throw new Malformed(`no block ${tag}`);
  return new ByteReader(bytes);
}

/** Over everything but the checksum itself. */
function checksum(file: Uint8Array): number {
  return crc32(file.subarray(CHECKSUM_AT + 4), crc32(file.subarray(0, CHECKSUM_AT)));
}
