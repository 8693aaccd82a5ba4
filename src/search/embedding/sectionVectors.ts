import { PART_WEIGHT } from '../dutch/analyseText';
import type { IndexToken } from '../dutch/types';
import { PREFERRED } from './labels';
import { wordsOfLabel } from './open';
import type { AnalysedSection, CompiledThesaurus } from './types';
import { normaliseRows } from './unit';

const HEADING = 2.5;
const PAGE_TITLE = 1.25;
const AUTHOR_CONCEPT = 1.25;

/** Sections → rows of unit length: the sum over their terms of `weight · √frequency · vector`, fields weighed in the frequency. */
export function sectionVectors(
  sections: readonly AnalysedSection[],
  compiled: CompiledThesaurus,
  { rows, dims, weights, placeOf }: { rows: Float32Array; dims: number; weights: Float32Array; placeOf: (term: string) => number },
): Float32Array {
  const result = new Float32Array(sections.length * dims);
  const preferred = new Map<string, string[]>();
  for (const [label, concept] of compiled.labelConcepts.entries()) {
    const id = compiled.concepts[concept]?.id;
    if (compiled.labelKinds[label] !== PREFERRED || id === undefined) continue;
    preferred.set(id, [...(preferred.get(id) ?? []), ...wordsOfLabel(compiled, label).map((word) => compiled.words[word] ?? '')]);
  }
  for (const [index, section] of sections.entries()) {
    const frequencies = new Map<number, number>();
    const add = (term: string, weight: number): void => {
      const place = placeOf(term);
      if (place >= 0) frequencies.set(place, (frequencies.get(place) ?? 0) + weight);
    };
    const addAll = (tokens: readonly IndexToken[], weight: number): void => {
      for (const { stem, parts } of tokens) {
        add(stem, weight);
        for (const part of parts) add(part.stem, weight * PART_WEIGHT);
      }
    };
    addAll(section.heading, HEADING);
    addAll(section.pageTitle, PAGE_TITLE);
    addAll(section.text, 1);
    for (const id of section.concepts) for (const term of preferred.get(id) ?? []) add(term, AUTHOR_CONCEPT);
    for (const [place, frequency] of frequencies) {
      const weight = (weights[place] ?? 0) * Math.sqrt(frequency);
      for (let k = 0; k < dims; k += 1) result[index * dims + k] = (result[index * dims + k] ?? 0) + weight * (rows[place * dims + k] ?? 0);
    }
  }
  normaliseRows(result, dims);
  return result;
}
