import { stem } from '../dutch/stem';
import { INDEX_STOP_WORDS } from '../dutch/stopWords';
import type { IndexToken } from '../dutch/types';
import { HIDDEN } from './labels';
import { wordsOfLabel } from './open';
import type { AnalysedSection, ConceptFrequency, OpenThesaurus } from './types';

const TITLE = 2.5;
const HIDDEN_LABEL = 0.5;
const BY_PART = 0.4;
/** What an author's own mark is worth: that of a title and a bit. */
const BY_AUTHOR = 3;
/** Positions that the words of a label may lie apart: little words stand between. */
const WIDEST_GAP = 3;

/** Makes `annotate` for one thesaurus: the labels by their first word. */
export function annotator(thesaurus: OpenThesaurus): (section: AnalysedSection) => ConceptFrequency[] {
  const { compiled } = thesaurus;
  const place = new Map(compiled.concepts.map(({ id }, index) => [id, index]));
  const byFirst = new Map<string, { words: readonly string[]; concept: number; weight: number }[]>();
  for (let label = 0; label < compiled.labelConcepts.length; label += 1) {
    const all = wordsOfLabel(compiled, label).map((word) => compiled.words[word] ?? '');
    const words = all.filter((word) => !UNINDEXED.has(word));
    const first = words[0];
    // "niet naar school" must not be found wherever "school" is.
    if (first === undefined || (words.length === 1 && all.length > 1)) continue;
    const weight = compiled.labelKinds[label] === HIDDEN ? HIDDEN_LABEL : 1;
    const entry = { words, concept: compiled.labelConcepts[label] ?? 0, weight };
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }

  return (section) => {
    const frequencies = new Map<number, number>();
    const add = (concept: number, weight: number): void => {
      frequencies.set(concept, (frequencies.get(concept) ?? 0) + weight);
    };
    for (const [tokens, weight] of [
      [section.pageTitle, TITLE],
      [section.heading, TITLE],
      [section.text, 1],
    ] as const) {
      for (const [start, token] of tokens.entries()) {
        const found = new Map<number, number>();
        const keep = (concept: number, value: number): void => {
          found.set(concept, Math.max(found.get(concept) ?? 0, value));
        };
        for (const label of byFirst.get(token.stem) ?? []) if (standsAt(label.words, tokens, start)) keep(label.concept, label.weight);
        for (const part of token.parts) {
          for (const label of byFirst.get(part.stem) ?? []) if (label.words.length === 1) keep(label.concept, label.weight * BY_PART);
        }
        for (const [concept, value] of found) add(concept, value * weight);
      }
    }
    for (const id of section.concepts) {
      const concept = place.get(id);
      if (concept !== undefined) add(concept, BY_AUTHOR);
    }
    return [...frequencies].map(([concept, frequency]) => ({ concept, frequency })).sort((a, b) => a.concept - b.concept);
  };
}

/** T2: how strongly a section speaks of each concept, by concept. For many sections make an `annotator` once. */
export function annotate(section: AnalysedSection, thesaurus: OpenThesaurus): ConceptFrequency[] {
  return annotator(thesaurus)(section);
}

/** Stems of words that no section holds as tokens. */
const UNINDEXED: ReadonlySet<string> = new Set([...INDEX_STOP_WORDS].map(stem));

function standsAt(words: readonly string[], tokens: readonly IndexToken[], start: number): boolean {
  return words.every((word, index) => {
    const token = tokens[start + index];
    const previous = tokens[start + index - 1];
    if (token === undefined || token.stem !== word) return false;
    return index === 0 || previous === undefined || token.position - previous.position <= WIDEST_GAP;
  });
}
