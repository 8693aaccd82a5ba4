import { isAmount } from './amounts';
import { ALTERNATIVE, PREFERRED } from './labels';
import { remembered } from './remembered';
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
  // How rare a word is takes a look through the index, and a query needs to know it of a few: worked out when asked for, once.
  const idfOf = remembered(compiled.words.length, (place) => {
    const word = compiled.words[place] ?? '';
    const share = LABEL_SHARE * Math.log(1 + total / (frequencies[place] ?? 1)) + CORPUS_SHARE * idf(word);
    return (IDENTIFIER.test(word) ? REFERENCE : 1) * share;
  });
  const weightOf = remembered(wordsOf.length, (label) => (wordsOf[label] ?? []).reduce((sum, word) => sum + idfOf(word), 0));
  /** What words have covered so far; zeros between two questions. */
  const held = new Float64Array(wordsOf.length);
  return {
    compiled,
    idf,
    wordIndex: (term) => places.get(term) ?? -1,
    amounts: compiled.words.filter(isAmount),
    wordsOf: (label) => wordsOf[label] ?? [],
    coveredBy: (words, share) => {
      const met: number[] = [];
      for (const word of words) {
        const idf = idfOf(word);
        for (const label of labels[word] ?? []) {
          if (held[label] === 0) met.push(label);
          held[label] = (held[label] ?? 0) + idf;
        }
      }
      // A hair less than was asked, because sums in another order differ in their last bit.
      const covered = met.filter((label) => (held[label] ?? 0) >= (share - 1e-9) * weightOf(label));
      for (const label of met) held[label] = 0;
      return covered;
    },
    labelsOf: (word) => labels[word] ?? [],
    namesOf: (concept) => names[concept] ?? [],
    labelFrequency: (word) => frequencies[word] ?? 1,
    labelIdf: idfOf,
    ringsOf: (word) => rings[word] ?? [],
  };
}
