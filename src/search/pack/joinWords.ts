import { wordsOfLabel } from '../embedding/open';
import type { CompiledThesaurus, LabelKind } from '../embedding/types';
import type { Words } from '../engine/types';
import { Malformed } from './errors';
import { mergeTerms } from './mergeTerms';
import { widenStarts } from './rows';
import type { LaterLabels, LaterWords } from './splitWords';

/**
 * Puts the words of both stages together again: what `splitWords` divided.
 * @param stemPlaces place in the whole of each stem of the first stage
 * @throws Malformed when a place is not there
 */
export function joinWords(first: Words, later: LaterWords, stems: readonly string[], stemPlaces: Uint32Array): Words {
  const surfaces = mergeTerms(first.surfaces, later.surfaces);
  const surfaceFrequencies = new Uint32Array(surfaces.terms.length);
  const surfaceStems = new Int32Array(surfaces.terms.length).fill(-1);
  surfaces.ofSecond.forEach((place, own) => {
    surfaceStems[place] = later.surfaceStems[own] ?? -1;
  });
  surfaces.ofFirst.forEach((place, own) => {
    surfaceFrequencies[place] = first.surfaceFrequencies[own] ?? 0;
    const stem = first.surfaceStems[own] ?? -1;
    surfaceStems[place] = stem < 0 ? -1 : (stemPlaces[stem] ?? -1);
  });
  return {
    surfaces: surfaces.terms,
    surfaceFrequencies,
    surfaceStems,
    stems,
    partStarts: widenStarts(first.partStarts, stemPlaces, stems.length),
    parts: first.parts.map((part) => stemPlaces[part] ?? 0),
    thesaurus: joinThesaurus(first.thesaurus, later.labels, stems),
  };
}

function joinThesaurus(first: CompiledThesaurus, later: LaterLabels, stems: readonly string[]): CompiledThesaurus {
  const used = [...new Set(later.words)].sort((a, b) => a - b);
  if ((used.at(-1) ?? -1) >= stems.length || later.concepts.some((concept) => concept >= first.concepts.length))
    throw new Malformed('a label of nothing');
  const words = mergeTerms(
    first.words,
    used.map((place) => stems[place] ?? ''),
  );
  const placeOfStem = new Map(used.map((stem, own) => [stem, words.ofSecond[own] ?? 0]));
  const renumber = (list: readonly number[]): number[] => list.map((own) => words.ofFirst[own] ?? 0);
  const labelStarts = [0];
  const labelWords: number[] = [];
  const labelConcepts: number[] = [];
  const labelKinds: LabelKind[] = [];
  const add = (concept: number, kind: LabelKind, ofLabel: readonly number[]): void => {
    labelWords.push(...ofLabel);
    labelStarts.push(labelWords.length);
    labelConcepts.push(concept);
    labelKinds.push(kind);
  };
  let next = 0;
  const addLater = (before: number): void => {
    for (; next < later.concepts.length && (later.concepts[next] ?? 0) < before; next++) {
      const own = later.words.slice(later.starts[next], later.starts[next + 1]);
      add(
        later.concepts[next] ?? 0,
        later.kinds[next] ?? 0,
        own.map((stem) => placeOfStem.get(stem) ?? 0),
      );
    }
  };
  first.labelConcepts.forEach((concept, label) => {
    addLater(concept);
    add(concept, first.labelKinds[label] ?? 0, renumber(wordsOfLabel(first, label)));
  });
  addLater(Number.POSITIVE_INFINITY);
  return {
    words: words.terms,
    concepts: first.concepts,
    labelStarts,
    labelWords,
    labelConcepts,
    labelKinds,
    rings: first.rings.map(renumber),
  };
}
