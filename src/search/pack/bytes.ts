import { Malformed, Truncated } from './errors';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Bytes to write to, growing as needed. Integers are little endian; varints are LEB128, at most 32 bits. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u8(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  u16(value: number): void {
    this.u8(value & 255);
    this.u8(value >>> 8);
  }

  u32(value: number): void {
    this.u16(value & 0xffff);
    this.u16(value >>> 16);
  }

  varint(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) throw new RangeError(`not a 32-bit number: ${value}`);
    let rest = value;
    while (rest > 127) {
      this.u8((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.u8(rest);
  }

  /** The numbers themselves, without their count. */
  varints(values: Iterable<number>): void {
    for (const value of values) this.varint(value);
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Length in bytes as varint, then UTF-8. */
  text(value: string): void {
    const bytes = encoder.encode(value);
    this.varint(bytes.length);
    this.raw(bytes);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote. @throws Truncated when a value goes past the end */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  u8(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new Truncated(`byte ${this.#at} of ${this.#bytes.length}`);
    return value;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  /** @throws Malformed above 32 bits */
  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.u8();
      value += (byte & 127) * factor;
      if (value > 0xffffffff) throw new Malformed('a number of more than 32 bits');
      if (byte < 128) return value;
      factor *= 128;
      if (factor > 2 ** 28) throw new Malformed('a number of more than five bytes');
    }
  }

  /** A count that cannot exceed what is left: each item takes a byte at least. Keeps a wrong count from asking for gigabytes. */
  count(): number {
    const value = this.varint();
    if (value > this.#bytes.length - this.#at) throw new Truncated(`${value} items in ${this.#bytes.length - this.#at} bytes`);
    return value;
  }

  varints(count: number): Uint32Array {
    if (count > this.#bytes.length - this.#at) throw new Truncated(`${count} numbers in ${this.#bytes.length - this.#at} bytes`);
    const values = new Uint32Array(count);
    for (let i = 0; i < count; i++) values[i] = this.varint();
    return values;
  }

  /** A view, not a copy. */
  raw(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) throw new Truncated(`${count} bytes of ${this.#bytes.length - this.#at}`);
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  text(): string {
    const bytes = this.raw(this.varint());
    try {
      return decoder.decode(bytes);
    } catch (cause) {
      throw new Malformed('text that is not UTF-8', { cause });
    }
  }

  /** @throws Malformed when there is more */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new Malformed(`${this.#bytes.length - this.#at} bytes too many`);
  }
}
