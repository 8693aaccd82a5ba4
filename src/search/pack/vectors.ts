import type { QuantisedVectors } from '../embedding/types';
import type { TermVectorData } from '../engine/types';
import { block, whole } from './block';
import type { ByteReader, ByteWriter } from './bytes';
import { type Block, blockReader } from './container';
import { Malformed } from './errors';

/** Block `TERM` of FORMAT.md: the stems that have a vector, their weights and rows. */
export function writeTermVectors(data: TermVectorData): Block {
  return block('TERM', (writer) => {
    let previous = -1;
    writer.varint(data.stems.length);
    for (const stem of data.stems) {
      writer.varint(stem - previous - 1);
      previous = stem;
    }
    writer.raw(data.weights);
    writeRows(writer, data.rows);
  });
}

/** @throws Truncated, Malformed */
export function readTermVectors(blocks: ReadonlyMap<string, Uint8Array>, encoderId: string, stemCount: number): TermVectorData {
  return whole(blockReader(blocks, 'TERM'), (reader) => {
    let previous = -1;
    const stems = reader.varints(reader.count()).map((gap) => {
      previous += gap + 1;
      return previous;
    });
    if (previous >= stemCount) throw new Malformed(`vector of stem ${previous} of ${stemCount}`);
    const weights = reader.raw(stems.length).slice();
    const rows = readRows(reader);
    if (rows.count !== stems.length) throw new Malformed(`${rows.count} rows for ${stems.length} stems`);
    return { encoderId, stems, weights, rows };
  });
}

/** Block `SEVE` of FORMAT.md: a row per section of a layer. */
export function writeSectionVectors(rows: QuantisedVectors): Block {
  return block('SEVE', (writer) => writeRows(writer, rows));
}

/** @throws Truncated, Malformed */
export function readSectionVectors(blocks: ReadonlyMap<string, Uint8Array>, sectionCount: number): QuantisedVectors {
  const rows = whole(blockReader(blocks, 'SEVE'), readRows);
  if (rows.count !== sectionCount) throw new Malformed(`${rows.count} rows for ${sectionCount} sections`);
  return rows;
}

function writeRows(writer: ByteWriter, { bits, dims, count, bytes }: QuantisedVectors): void {
  writer.varints([bits, dims, count]);
  writer.raw(bytes);
}

function readRows(reader: ByteReader): QuantisedVectors {
  const bits = reader.varint();
  if (bits !== 4 && bits !== 8) throw new Malformed(`${bits} bits per number`);
  const dims = reader.varint();
  const count = reader.varint();
  return { bits, dims, count, bytes: reader.raw(count * Math.ceil((dims * bits) / 8)).slice() };
}
