import { type ByteReader, ByteWriter } from './bytes';
import type { Block } from './container';
import { Malformed } from './errors';

/** Fills one block. */
export function block(tag: string, write: (writer: ByteWriter) => void): Block {
  const writer = new ByteWriter();
  write(writer);
  return { tag, bytes: writer.finish() };
}

/** Reads a value that must take the whole block. @throws Malformed when there is more */
export function whole<T>(reader: ByteReader, read: (reader: ByteReader) => T): T {
  const value = read(reader);
  reader.end();
  return value;
}

/** A count and that many numbers. */
export function writeList(writer: ByteWriter, values: readonly number[]): void {
  writer.varint(values.length);
  writer.varints(values);
}

export function readList(reader: ByteReader): number[] {
  return [...reader.varints(reader.count())];
}

/** One text per record, joined by newlines: a newline within a text becomes a space. */
export function writeColumn(writer: ByteWriter, values: readonly string[]): void {
  writer.text(values.map((value) => value.replaceAll('\n', ' ')).join('\n'));
}

/** @throws Malformed when there are more or fewer texts than `count` */
export function readColumn(reader: ByteReader, count: number): string[] {
  const text = reader.text();
  const values = count === 0 && text === '' ? [] : text.split('\n');
  if (values.length !== count) throw new Malformed(`${values.length} texts, announced ${count}`);
  return values;
}
