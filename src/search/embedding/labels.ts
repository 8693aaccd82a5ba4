import { stem } from '../dutch/stem';
import { isLabelStopWord } from '../dutch/stopWords';
import { tokenise } from '../dutch/tokenise';
import { FOREIGN } from '../dutch/types';
import type { LabelKind } from './types';

export const PREFERRED: LabelKind = 0;
export const ALTERNATIVE: LabelKind = 1;
export const HIDDEN: LabelKind = 2;
export const OTHER_LANGUAGE: LabelKind = 3;

/** A word of a label in both term spaces. */
export interface LabelWord {
  readonly surface: string;
  readonly stem: string;
}

/** What is read of a concept here: `CorpusConcept` has it. */
export interface LabelledConcept {
  readonly prefLabel: string;
  readonly altLabels: readonly string[];
  readonly hiddenLabels: readonly string[];
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

export interface Label {
  readonly text: string;
  readonly kind: LabelKind;
}

/** All labels of a concept, best kinds first; other languages in the order of their codes. */
export function labelsOf(concept: LabelledConcept): Label[] {
  const foreign = Object.keys(concept.labels)
    .sort()
    .flatMap((lang) => concept.labels[lang] ?? []);
  return [
    { text: concept.prefLabel, kind: PREFERRED },
    ...concept.altLabels.map((text) => ({ text, kind: ALTERNATIVE })),
    ...concept.hiddenLabels.map((text) => ({ text, kind: HIDDEN })),
    ...foreign.map((text) => ({ text, kind: OTHER_LANGUAGE })),
  ];
}

/**
 * Label → its words, in order: Dutch ones stemmed and without articles, prepositions and conjunctions, those of other languages as
 * they are, behind the tilde. A label with a hyphen (*id-kaart*) gives two readings, in pieces and joined. Empty when
 * nothing but little words is left.
 */
export function readLabel({ text, kind }: Label): (readonly LabelWord[])[] {
  const tokens = tokenise(text);
  const pieces = tokens.filter((token) => !token.joined);
  const joined = tokens.filter((token, index) => {
    const cover = token.joined ? undefined : tokens.slice(0, index).find((other) => other.joined && other.end >= token.end);
    return cover === undefined;
  });
  const readings = pieces.length === tokens.length ? [pieces] : [pieces, joined];
  return readings
    .map((reading) => {
      if (kind === OTHER_LANGUAGE) return reading.map(({ surface }) => ({ surface: FOREIGN + surface, stem: FOREIGN + surface }));
      return reading
        .filter((token) => token.kind === 'reference' || !isLabelStopWord(token.surface))
        .map(({ surface, kind: tokenKind }) => ({ surface, stem: tokenKind === 'reference' ? surface : stem(surface) }));
    })
    .filter((words) => words.length > 0);
}

/** A word of a ring; undefined for a phrase, which means something only as a whole. */
export function readRingWord(text: string): LabelWord | undefined {
  const bare = text.replace(/^(?:de|het|een) /i, '');
  const [words = []] = readLabel({ text: bare, kind: ALTERNATIVE });
  return tokenise(bare).length === 1 ? words[0] : undefined;
}
