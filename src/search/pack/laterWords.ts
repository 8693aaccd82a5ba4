import type { Words } from '../engine/types';
import { block, whole } from './block';
import type { ByteReader, ByteWriter } from './bytes';
import { type Block, blockReader } from './container';
import { Malformed } from './errors';
import { joinWords } from './joinWords';
import { mergeTerms } from './mergeTerms';
import type { LaterLabels, LaterWords } from './splitWords';
import { readStems, writeStems } from './stems';
import { readTerms, writeTerms } from './terms';
import { readLabelKinds } from './thesaurus';

/**
 * Blocks `SURF`, `STEM` and `LABL` of FORMAT.md.
 * @param stems those of both stages
 */
export function writeLaterWords(later: LaterWords, stems: readonly string[]): Block[] {
  return [
    block('SURF', (writer) => writeTerms(writer, later.surfaces)),
    block('STEM', (writer) => writeLaterStems(writer, later, stems)),
    block('LABL', (writer) => writeLabels(writer, later.labels)),
  ];
}

/** The words of both stages, and where the stems of the first have gone. @throws Truncated, Malformed */
export function readLaterWords(blocks: ReadonlyMap<string, Uint8Array>, first: Words): { words: Words; stemPlaces: Uint32Array } {
  const surfaces = whole(blockReader(blocks, 'SURF'), readTerms);
  const own = whole(blockReader(blocks, 'STEM'), (reader) => readStems(reader, surfaces));
  const { terms: stems, ofFirst, ofSecond } = mergeTerms(first.stems, own.stems);
  const surfaceStems = own.surfaceStems.map((stem) => (stem < 0 ? -1 : (ofSecond[stem] ?? -1)));
  const labels = whole(blockReader(blocks, 'LABL'), readLabels);
  return { words: joinWords(first, { surfaces, surfaceStems, stems: own.stems, labels }, stems, ofFirst), stemPlaces: ofFirst };
}

/** Stems that these surfaces lead to may be of the first stage too, so the list has its own numbering. */
function writeLaterStems(writer: ByteWriter, later: LaterWords, stems: readonly string[]): void {
  const reached = [...later.surfaceStems].flatMap((place) => stems[place] ?? []);
  const own = [...new Set([...later.stems, ...reached])].sort();
  const places = new Map(own.map((stem, place) => [stem, place]));
  writeStems(writer, {
    surfaces: later.surfaces,
    surfaceStems: later.surfaceStems.map((place) => places.get(stems[place] ?? '') ?? -1),
    stems: own,
  });
}

function writeLabels(writer: ByteWriter, { starts, words, concepts, kinds }: LaterLabels): void {
  let before = 0;
  writer.varint(concepts.length);
  writer.varints(starts.slice(1).map((start, label) => start - (starts[label] ?? 0)));
  writer.varints(words);
  for (const concept of concepts) {
    writer.varint(concept - before);
    before = concept;
  }
  writer.varints(kinds);
}

function readLabels(reader: ByteReader): LaterLabels {
  const count = reader.count();
  const starts = [0];
  for (const length of reader.varints(count)) starts.push((starts.at(-1) ?? 0) + length);
  const words = [...reader.varints(starts.at(-1) ?? 0)];
  let concept = 0;
  const concepts = [...reader.varints(count)].map((step) => {
    concept += step;
    if (!Number.isSafeInteger(concept)) throw new Malformed('a label of nothing');
    return concept;
  });
  return { starts, words, concepts, kinds: readLabelKinds(reader, count) };
}
