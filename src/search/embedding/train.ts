import { cooccurrences } from './cooccurrence';
import { factorise } from './factorise';
import { encoderIdOf, PARAMETERS, type Parameters } from './parameters';
import { ppmi } from './ppmi';
import { retrofit } from './retrofit';
import { sectionVectors } from './sectionVectors';
import type { AnalysedSection, CompiledThesaurus, TrainedModel } from './types';
import { normaliseRows } from './unit';

/**
 * Learns what words mean from our own sections and the thesaurus: which terms stand together, how much more than by chance, the
 * main directions in that, then the words of one concept pulled together. A few seconds for 2,500 sections; the same
 * input gives the same bits. Train on the sections of all versions at once: term vectors are shared.
 */
export function train(
  sections: readonly AnalysedSection[],
  compiled: CompiledThesaurus,
  parameters: Parameters = PARAMETERS,
): TrainedModel {
  const { dims } = parameters;
  const { terms, weights, inTexts } = termsOf(sections, compiled, parameters);
  const places = new Map(terms.map((term, index) => [term, index]));
  const placeOf = (term: string): number => places.get(term) ?? -1;
  const counts = cooccurrences(sections, compiled, placeOf, terms.length, parameters);
  const exact = factorise(ppmi(counts, parameters.smoothing), parameters);
  normaliseRows(exact, dims);
  retrofit(exact, dims, compiled, placeOf, parameters.retrofitIterations);
  const rows = Float32Array.from(exact);
  const vectors = sectionVectors(sections, compiled, { rows, dims, weights, placeOf });
  return { encoderId: encoderIdOf(parameters), dims, terms, inTexts, termWeights: weights, rows, sections: vectors };
}

/** Terms that get a vector, sorted, with `a / (a + p)`: little words say little. */
function termsOf(
  sections: readonly AnalysedSection[],
  compiled: CompiledThesaurus,
  { leastSections, sif }: Parameters,
): { terms: string[]; weights: Float32Array; inTexts: boolean[] } {
  const occurrences = new Map<string, number>();
  const inSections = new Map<string, number>();
  let total = 0;
  for (const { pageTitle, heading, text } of sections) {
    const here = new Set<string>();
    for (const { stem, parts } of [...pageTitle, ...heading, ...text]) {
      for (const term of [stem, ...parts.map((part) => part.stem)]) {
        occurrences.set(term, (occurrences.get(term) ?? 0) + 1);
        here.add(term);
        total += 1;
      }
    }
    for (const term of here) inSections.set(term, (inSections.get(term) ?? 0) + 1);
  }
  const frequent = new Set([...inSections].filter(([, count]) => count >= leastSections).map(([term]) => term));
  const terms = [...new Set([...frequent, ...compiled.words])].sort();
  const weights = Float32Array.from(terms, (term) => sif / (sif + (occurrences.get(term) ?? 0) / Math.max(1, total)));
  return { terms, weights, inTexts: terms.map((term) => frequent.has(term)) };
}
