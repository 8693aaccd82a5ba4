import type { Words } from '../engine/types';
import { readColumn, writeColumn } from './block';
import type { ByteReader, ByteWriter } from './bytes';
import { Malformed } from './errors';
import { readTerms, sharedPrefix, writeTerms } from './terms';

type Stems = Pick<Words, 'stems' | 'surfaceStems'>;

/**
 * Nearly every stem is a surface form less its ending, so that is how it is written: characters to cut, plus one (0: the form
 * has no stem here), and what to put in their place. Stems that no form leads to follow as terms.
 */
export function writeStems(writer: ByteWriter, { surfaces, surfaceStems, stems }: Stems & Pick<Words, 'surfaces'>): void {
  const reached = new Set<number>(surfaceStems);
  const pairs = surfaces.map((surface, i) => {
    const stem = stems[surfaceStems[i] ?? -1];
    if (stem === undefined) return { cut: 0, rest: '' };
    const shared = sharedPrefix(surface, stem);
    return { cut: surface.length - shared + 1, rest: stem.slice(shared) };
  });
  writer.varints(pairs.map(({ cut }) => cut));
  writeColumn(
    writer,
    pairs.map(({ rest }) => rest),
  );
  writeTerms(
    writer,
    stems.filter((_, place) => !reached.has(place)),
  );
}

/** @throws Truncated, Malformed */
export function readStems(reader: ByteReader, surfaces: readonly string[]): Stems {
  const cuts = reader.varints(surfaces.length);
  const rests = readColumn(reader, surfaces.length);
  const own = surfaces.map((surface, i) => {
    const cut = (cuts[i] ?? 0) - 1;
    if (cut > surface.length) throw new Malformed(`${cut} characters off ${surface}`);
    return cut < 0 ? undefined : surface.slice(0, surface.length - cut) + (rests[i] ?? '');
  });
  const stems = [...new Set([...own.filter((stem) => stem !== undefined), ...readTerms(reader)])].sort();
  const places = new Map(stems.map((stem, place) => [stem, place]));
  return { stems, surfaceStems: Int32Array.from(own, (stem) => (stem === undefined ? -1 : (places.get(stem) ?? -1))) };
}
