import type { Postings } from '../engine/types';
import type { ByteReader, ByteWriter } from './bytes';
import { Malformed } from './errors';

/**
 * Three streams, because like compresses with like: documents per row; distances between documents (the first of a row
 * counts from −1, less one); values.
 */
export function writePostings(writer: ByteWriter, { starts, documents, values }: Postings): void {
  const rows = starts.length - 1;
  writer.varint(documents.length);
  for (let row = 0; row < rows; row++) writer.varint(at(starts, row + 1) - at(starts, row));
  for (let row = 0; row < rows; row++) {
    let previous = -1;
    for (let i = at(starts, row); i < at(starts, row + 1); i++) {
      writer.varint(at(documents, i) - previous - 1);
      previous = at(documents, i);
    }
  }
  writer.raw(values);
}

/**
 * @param rows number of rows; known from the words or the thesaurus
 * @param documentCount documents must be below this
 * @throws Truncated, Malformed
 */
export function readPostings(reader: ByteReader, rows: number, documentCount: number): Postings {
  const total = reader.count();
  const counts = reader.varints(rows);
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = at(starts, row) + at(counts, row);
  if (at(starts, rows) !== total) throw new Malformed(`${at(starts, rows)} postings, announced ${total}`);
  const documents = new Uint32Array(total);
  for (let row = 0; row < rows; row++) {
    let previous = -1;
    for (let i = at(starts, row); i < at(starts, row + 1); i++) {
      previous += reader.varint() + 1;
      if (previous >= documentCount) throw new Malformed(`document ${previous} of ${documentCount}`);
      documents[i] = previous;
    }
  }
  return { starts, documents, values: reader.raw(total).slice() };
}

function at(values: Uint32Array, index: number): number {
  return values[index] ?? 0;
}
