import { wordsOfLabel } from '../embedding/open';
import type { CompiledThesaurus } from '../embedding/types';
import type { FirstWords, Words } from '../engine/types';

/** Words that come with the second stage: no text holds them. Places of stems are those of the whole. */
export interface LaterWords {
  readonly surfaces: readonly string[];
  readonly surfaceStems: Int32Array;
  readonly stems: readonly string[];
  readonly labels: LaterLabels;
}

/** Labels as `CompiledThesaurus` has them, but their words are places of stems. Sorted by concept. */
export interface LaterLabels {
  readonly starts: readonly number[];
  readonly words: readonly number[];
  readonly concepts: readonly number[];
  readonly kinds: CompiledThesaurus['labelKinds'];
}

/**
 * Divides the words in what the first results need and the rest.
 * @returns also the places of the stems that are kept
 * @throws RangeError when a word of the rest is found in a text or made of parts, or a first label holds one
 */
export function splitWords(words: Words, isFirst: FirstWords): { first: Words; later: LaterWords; keptStems: readonly number[] } {
  const { surfaces, surfaceFrequencies, surfaceStems, stems, partStarts, parts } = words;
  const keptStems = placesWith(isFirst.stems, 1);
  const newPlaces = new Int32Array(stems.length).fill(-1);
  keptStems.forEach((old, place) => {
    newPlaces[old] = place;
  });
  const among = (old: number): number => {
    const place = newPlaces[old] ?? -1;
    if (place < 0) throw new RangeError(`the first stage needs the stem ${stems[old]}`);
    return place;
  };
  const keptSurfaces = placesWith(isFirst.surfaces, 1);
  const restSurfaces = placesWith(isFirst.surfaces, 0);
  const firstParts = keptStems.map((old) => [...parts.subarray(partStarts[old], partStarts[old + 1])].map(among));
  if (restSurfaces.some((old) => surfaceFrequencies[old] !== 0)) throw new RangeError('a word of a text that is not in the first stage');
  if (firstParts.flat().length !== parts.length) throw new RangeError('a compound that is not in the first stage');
  return {
    keptStems,
    first: {
      surfaces: pick(surfaces, keptSurfaces),
      surfaceFrequencies: Uint32Array.from(keptSurfaces, (old) => surfaceFrequencies[old] ?? 0),
      surfaceStems: Int32Array.from(keptSurfaces, (old) => ((surfaceStems[old] ?? -1) < 0 ? -1 : among(surfaceStems[old] ?? -1))),
      stems: pick(stems, keptStems),
      partStarts: startsOf(firstParts.map(({ length }) => length)),
      parts: Uint32Array.from(firstParts.flat()),
      thesaurus: firstThesaurus(words.thesaurus, isFirst),
    },
    later: {
      surfaces: pick(surfaces, restSurfaces),
      surfaceStems: Int32Array.from(restSurfaces, (old) => surfaceStems[old] ?? -1),
      stems: pick(stems, placesWith(isFirst.stems, 0)),
      labels: laterLabels(words, isFirst),
    },
  };
}

function firstThesaurus(thesaurus: CompiledThesaurus, isFirst: FirstWords): CompiledThesaurus {
  const labels = placesWith(isFirst.labels, 1);
  const used = new Set([...labels.flatMap((label) => wordsOfLabel(thesaurus, label)), ...thesaurus.rings.flat()]);
  const kept = [...used].sort((a, b) => a - b);
  const places = new Map(kept.map((old, place) => [old, place]));
  const renumber = (list: readonly number[]): number[] => list.map((old) => places.get(old) ?? -1);
  return {
    words: pick(thesaurus.words, kept),
    concepts: thesaurus.concepts,
    labelStarts: [...startsOf(labels.map((label) => wordsOfLabel(thesaurus, label).length))],
    labelWords: renumber(labels.flatMap((label) => wordsOfLabel(thesaurus, label))),
    labelConcepts: pick(thesaurus.labelConcepts, labels),
    labelKinds: pick(thesaurus.labelKinds, labels),
    rings: thesaurus.rings.map(renumber),
  };
}

function laterLabels({ thesaurus, stems }: Words, isFirst: FirstWords): LaterLabels {
  const labels = placesWith(isFirst.labels, 0);
  const stemPlaces = new Map(stems.map((stem, place) => [stem, place]));
  const wordStems = thesaurus.words.map((word) => stemPlaces.get(word) ?? -1);
  return {
    starts: [...startsOf(labels.map((label) => wordsOfLabel(thesaurus, label).length))],
    words: labels.flatMap((label) => wordsOfLabel(thesaurus, label)).map((word) => wordStems[word] ?? -1),
    concepts: pick(thesaurus.labelConcepts, labels),
    kinds: pick(thesaurus.labelKinds, labels),
  };
}

function placesWith(flags: Uint8Array, flag: 0 | 1): number[] {
  return [...flags.keys()].filter((place) => flags[place] === flag);
}

function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => list[place] as T);
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, place) => {
    starts[place + 1] = (starts[place] ?? 0) + length;
  });
  return starts;
}
