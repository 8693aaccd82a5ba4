import type { Postings } from '../engine/types';
import { block, whole } from './block';
import { type Block, blockReader } from './container';
import { readPostings, writePostings } from './postings';

const TAG = 'PGQU';

/** Block `PGQU` of FORMAT.md. */
export function writeQuestions(questions: Postings): Block {
  return block(TAG, (writer) => writePostings(writer, questions));
}

/**
 * The block, when there is one.
 * @param stems number of stems of both stages
 * @param pages number of pages of the newest version
 * @throws Truncated, Malformed
 */
export function readQuestions(blocks: ReadonlyMap<string, Uint8Array>, stems: number, pages: number): Postings | undefined {
  return blocks.has(TAG) ? whole(blockReader(blocks, TAG), (reader) => readPostings(reader, stems, pages)) : undefined;
}
