import type { Membership } from '../engine/types';
import { block, readColumn, whole, writeColumn } from './block';
import type { ByteReader, ByteWriter } from './bytes';
import { type Block, blockReader } from './container';
import { Malformed } from './errors';

/** Block `VERS` of FORMAT.md: which records stand in which older version. Few sets differ, so each is written once. */
export function writeMembership(membership: Membership): Block {
  const lists = listsOf(membership);
  const sets = [...new Set(lists.flat())].sort((a, b) => (a < b ? -1 : Number(a > b)));
  return block('VERS', (writer) => {
    writer.varint(membership.versions.length);
    writeColumn(writer, membership.versions);
    writer.varint(sets.length);
    for (const set of sets) writer.raw(bitsOf(set, membership.versions.length));
    for (const list of lists)
      writeRuns(
        writer,
        list.map((set) => sets.indexOf(set)),
      );
  });
}

/** @throws Truncated, Malformed */
export function readMembership(blocks: ReadonlyMap<string, Uint8Array>): Membership {
  return whole(blockReader(blocks, 'VERS'), (reader) => {
    const count = reader.count();
    const versions = readColumn(reader, count);
    const sets = Array.from({ length: reader.count() }, () => setOf(reader.raw(Math.ceil(count / 8))));
    const list = () => readRuns(reader, sets);
    return { versions, basePages: list(), baseSections: list(), olderPages: list(), olderSections: list() };
  });
}

function listsOf({ basePages, baseSections, olderPages, olderSections }: Membership): (readonly bigint[])[] {
  return [basePages, baseSections, olderPages, olderSections];
}

function bitsOf(set: bigint, versions: number): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(versions / 8) }, (_, i) => Number((set >> BigInt(8 * i)) & 255n));
}

function setOf(bytes: Uint8Array): bigint {
  return bytes.reduceRight((set, byte) => (set << 8n) | BigInt(byte), 0n);
}

/** Neighbours mostly share a set: pairs of (set, how many times). */
function writeRuns(writer: ByteWriter, values: readonly number[]): void {
  const runs: { value: number; count: number }[] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.value === value) last.count++;
    else runs.push({ value, count: 1 });
  }
  writer.varint(runs.length);
  for (const { value, count } of runs) writer.varints([value, count]);
}

const MOST_RECORDS = 10_000_000;

function readRuns(reader: ByteReader, sets: readonly bigint[]): bigint[] {
  const list: bigint[] = [];
  for (let runs = reader.count(); runs > 0; runs--) {
    const set = sets[reader.varint()];
    const count = reader.varint();
    if (set === undefined || list.length + count > MOST_RECORDS) throw new Malformed('a run of no set');
    for (let i = 0; i < count; i++) list.push(set);
  }
  return list;
}
