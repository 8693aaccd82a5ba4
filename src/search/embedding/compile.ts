import { type LabelledConcept, labelsOf, readLabel, readRingWord } from './labels';
import type { CompiledConcept, CompiledThesaurus, HelpFlag, LabelKind } from './types';

/** What is read of a thesaurus: the `Thesaurus` of the corpus has it. */
export interface SourceThesaurus {
  readonly concepts: readonly (LabelledConcept & {
    readonly id: string;
    readonly broader: readonly string[];
    readonly related: readonly string[];
    readonly pages: readonly string[];
    readonly help?: HelpFlag;
  })[];
  readonly rings: readonly (readonly string[])[];
}

/**
 * Thesaurus → the form that the pack stores. Concepts are sorted by id, so that moving one in its file changes no byte; within a
 * concept equal labels are kept once, under their best kind. References to concepts that do not exist are dropped: `kb check`
 * reports them.
 */
export function compileThesaurus(thesaurus: SourceThesaurus): CompiledThesaurus {
  const sources = [...thesaurus.concepts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const place = new Map(sources.map((concept, index) => [concept.id, index]));
  const places = (ids: readonly string[]): number[] => numbers(ids.flatMap((id) => place.get(id) ?? []));

  const labels: { concept: number; kind: LabelKind; words: readonly string[] }[] = [];
  for (const [concept, source] of sources.entries()) {
    const seen = new Set<string>();
    for (const label of labelsOf(source)) {
      for (const reading of readLabel(label)) {
        const words = reading.map((word) => word.stem);
        if (seen.has(words.join(' '))) continue;
        seen.add(words.join(' '));
        labels.push({ concept, kind: label.kind, words });
      }
    }
  }
  const rings = thesaurus.rings.map((ring) => ring.flatMap((text) => readRingWord(text)?.stem ?? [])).filter((ring) => ring.length > 1);
  const words = [...new Set([...labels.flatMap((label) => label.words), ...rings.flat()])].sort();
  const wordPlace = new Map(words.map((word, index) => [word, index]));
  const wordPlaces = (list: readonly string[]): number[] => list.flatMap((word) => wordPlace.get(word) ?? []);

  const concepts = sources.map((source, index): CompiledConcept => {
    const narrower = sources.flatMap((other, child) => (other.broader.includes(source.id) ? [child] : []));
    // SKOS: related is symmetric, whoever wrote it down.
    const related = sources.flatMap((other, neighbour) => (other.related.includes(source.id) ? [neighbour] : []));
    return {
      id: source.id,
      prefLabel: source.prefLabel,
      broader: places(source.broader),
      narrower: numbers(narrower),
      related: numbers([...places(source.related), ...related]).filter((other) => other !== index),
      pages: source.pages,
      ...(source.help ? { help: source.help } : {}),
    };
  });

  const labelStarts = [0];
  const labelWords: number[] = [];
  for (const label of labels) {
    labelWords.push(...wordPlaces(label.words));
    labelStarts.push(labelWords.length);
  }
  return {
    words,
    concepts,
    labelStarts,
    labelWords,
    labelConcepts: labels.map((label) => label.concept),
    labelKinds: labels.map((label) => label.kind),
    rings: rings.map((ring) => numbers(wordPlaces(ring))),
  };
}

const numbers = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);
