import type { Words } from '../engine/types';
import { block, whole } from './block';
import type { ByteReader, ByteWriter } from './bytes';
import { type Block, blockReader } from './container';
import { Malformed } from './errors';
import { readStems, writeStems } from './stems';
import { readTerms, writeTerms } from './terms';
import { readThesaurus, writeThesaurus } from './thesaurus';

/** Blocks `SURF`, `STEM`, `PART` and `THES` of FORMAT.md. */
export function writeWords(words: Words): Block[] {
  return [
    block('SURF', (w) => writeSurfaces(w, words)),
    block('STEM', (w) => writeStems(w, words)),
    block('PART', (w) => writeParts(w, words)),
    block('THES', (w) => writeThesaurus(w, words.thesaurus, words.stems)),
  ];
}

/** @throws Truncated, Malformed */
export function readWords(blocks: ReadonlyMap<string, Uint8Array>): Words {
  const surf = blockReader(blocks, 'SURF');
  const surfaces = readTerms(surf);
  const surfaceFrequencies = surf.varints(surfaces.length);
  surf.end();
  const { stems, surfaceStems } = whole(blockReader(blocks, 'STEM'), (reader) => readStems(reader, surfaces));
  const { partStarts, parts } = whole(blockReader(blocks, 'PART'), (reader) => readParts(reader, stems.length));
  const thesaurus = whole(blockReader(blocks, 'THES'), (reader) => readThesaurus(reader, stems));
  return { surfaces, surfaceFrequencies, surfaceStems, stems, partStarts, parts, thesaurus };
}

function writeSurfaces(writer: ByteWriter, words: Words): void {
  writeTerms(writer, words.surfaces);
  writer.varints(words.surfaceFrequencies);
}

function writeParts(writer: ByteWriter, { stems, partStarts, parts }: Words): void {
  for (let stem = 0; stem < stems.length; stem++) writer.varint((partStarts[stem + 1] ?? 0) - (partStarts[stem] ?? 0));
  writer.varints(parts);
}

function readParts(reader: ByteReader, stems: number): Pick<Words, 'partStarts' | 'parts'> {
  const counts = reader.varints(stems);
  const partStarts = new Uint32Array(stems + 1);
  counts.forEach((count, stem) => {
    partStarts[stem + 1] = (partStarts[stem] ?? 0) + count;
  });
  const parts = reader.varints(partStarts[stems] ?? 0);
  if (parts.some((part) => part >= stems)) throw new Malformed('a part that is no stem');
  return { partStarts, parts };
}
