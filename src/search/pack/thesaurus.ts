import type { CompiledConcept, CompiledThesaurus, LabelKind } from '../embedding/types';
import { readColumn, readList, writeColumn, writeList } from './block';
import type { ByteReader, ByteWriter } from './bytes';
import { Malformed } from './errors';

/** Words of the thesaurus are stems, so only their places are written; the concepts are text, the rest numbers. */
export function writeThesaurus(writer: ByteWriter, thesaurus: CompiledThesaurus, stems: readonly string[]): void {
  const places = new Map(stems.map((stem, i) => [stem, i]));
  let previous = -1;
  writer.varint(thesaurus.words.length);
  for (const word of thesaurus.words) {
    const place = places.get(word);
    if (place === undefined) throw new RangeError(`word of the thesaurus that is no stem: ${word}`);
    writer.varint(place - previous - 1);
    previous = place;
  }
  writer.varint(thesaurus.concepts.length);
  writeColumn(
    writer,
    thesaurus.concepts.map(({ id }) => id),
  );
  writeColumn(
    writer,
    thesaurus.concepts.map(({ prefLabel }) => prefLabel),
  );
  writeColumn(
    writer,
    thesaurus.concepts.map(({ pages }) => pages.join(' ')),
  );
  writeColumn(
    writer,
    thesaurus.concepts.map(({ help }) => help ?? ''),
  );
  for (const { broader, narrower, related } of thesaurus.concepts) for (const list of [broader, narrower, related]) writeList(writer, list);
  writer.varint(thesaurus.labelConcepts.length);
  writer.varints(thesaurus.labelStarts.slice(1).map((start, i) => start - (thesaurus.labelStarts[i] ?? 0)));
  writer.varints(thesaurus.labelWords);
  writer.varints(thesaurus.labelConcepts);
  writer.varints(thesaurus.labelKinds);
  writer.varint(thesaurus.rings.length);
  for (const ring of thesaurus.rings) writeList(writer, ring);
}

/** @throws Truncated, Malformed */
export function readThesaurus(reader: ByteReader, stems: readonly string[]): CompiledThesaurus {
  let previous = -1;
  const words = [...reader.varints(reader.count())].map((gap) => {
    previous += gap + 1;
    const stem = stems[previous];
    if (stem === undefined) throw new Malformed(`stem ${previous} of ${stems.length}`);
    return stem;
  });
  const count = reader.count();
  const ids = readColumn(reader, count);
  const prefLabels = readColumn(reader, count);
  const pages = readColumn(reader, count);
  const help = readColumn(reader, count);
  const concepts = Array.from({ length: count }, (_, i): CompiledConcept => {
    const [broader, narrower, related] = [readList(reader), readList(reader), readList(reader)];
    const flag = help[i];
    return {
      id: ids[i] ?? '',
      prefLabel: prefLabels[i] ?? '',
      broader,
      narrower,
      related,
      pages: (pages[i] ?? '').split(' ').filter(Boolean),
      ...(flag === 'danger' || flag === 'victim' || flag === 'elsewhere' ? { help: flag } : {}),
    };
  });
  const labels = reader.count();
  const labelStarts = [0];
  for (const length of reader.varints(labels)) labelStarts.push((labelStarts.at(-1) ?? 0) + length);
  const labelWords = [...reader.varints(labelStarts.at(-1) ?? 0)];
  const labelConcepts = [...reader.varints(labels)];
  const labelKinds = readLabelKinds(reader, labels);
  const rings = Array.from({ length: reader.count() }, () => readList(reader));
  if (labelWords.some((word) => word >= words.length) || labelConcepts.some((concept) => concept >= count))
    throw new Malformed('a label of nothing');
  return { words, concepts, labelStarts, labelWords, labelConcepts, labelKinds, rings };
}

/** @throws Malformed for a kind that is none */
export function readLabelKinds(reader: ByteReader, count: number): LabelKind[] {
  return [...reader.varints(count)].map(labelKind);
}

function labelKind(value: number): LabelKind {
  if (value === 0 || value === 1 || value === 2 || value === 3) return value;
  throw new Malformed(`kind of label ${value}`);
}
