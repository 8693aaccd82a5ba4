import { isAmount } from './amounts';
import { ALTERNATIVE, PREFERRED } from './labels';
import type { CompiledThesaurus, Idf, OpenThesaurus } from './types';

const LABEL_SHARE = 0.6;
const CORPUS_SHARE = 0.4;
/** In *273f Sr* the number alone says it. */
const REFERENCE = 4;
const IDENTIFIER = /^(?:\d{3,}\w*|\d+:.*|\w+\/.*|[a-z]\d+)$/;

/** Words of label `label`, as places in `compiled.words`. */
export function wordsOfLabel(compiled: CompiledThesaurus, label: number): readonly number[] {
  return compiled.labelWords.slice(compiled.labelStarts[label], compiled.labelStarts[label + 1]);
}

/** Makes the look-up tables of a compiled thesaurus: a few milliseconds for 500 concepts. */
export function openThesaurus(compiled: CompiledThesaurus, idf: Idf): OpenThesaurus {
  const places = new Map(compiled.words.map((word, index) => [word, index]));
  const labels: number[][] = compiled.words.map(() => []);
  const rings: number[][] = compiled.words.map(() => []);
  const wordsOf = compiled.labelConcepts.map((_, label) => [...new Set(wordsOfLabel(compiled, label))]);
  for (const [label, words] of wordsOf.entries()) for (const word of words) labels[word]?.push(label);
  const names: number[][] = compiled.concepts.map(() => []);
  for (const [label, concept] of compiled.labelConcepts.entries()) {
    const kind = compiled.labelKinds[label];
    if (kind === PREFERRED || kind === ALTERNATIVE) names[concept]?.push(label);
  }
  for (const [ring, words] of compiled.rings.entries()) for (const word of words) rings[word]?.push(ring);
  const frequencies = labels.map((list) => Math.max(1, new Set(list.map((label) => compiled.labelConcepts[label])).size));
  const total = compiled.concepts.length;
  const idfs = compiled.words.map(
    (word, index) =>
      (IDENTIFIER.test(word) ? REFERENCE : 1) * (LABEL_SHARE * Math.log(1 + total / (frequencies[index] ?? 1)) + CORPUS_SHARE * idf(word)),
  );
  const weights = wordsOf.map((words) => words.reduce((sum, word) => sum + (idfs[word] ?? 0), 0));
  return {
    compiled,
    idf,
    wordIndex: (term) => places.get(term) ?? -1,
    amounts: compiled.words.filter(isAmount),
    wordsOf: (label) => wordsOf[label] ?? [],
    weightOf: (label) => weights[label] ?? 0,
    labelsOf: (word) => labels[word] ?? [],
    namesOf: (concept) => names[concept] ?? [],
    labelFrequency: (word) => frequencies[word] ?? 1,
    labelIdf: (word) => idfs[word] ?? 0,
    ringsOf: (word) => rings[word] ?? [],
  };
}
