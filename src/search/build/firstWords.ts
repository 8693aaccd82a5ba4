import { HIDDEN } from '../embedding/labels';
import { wordsOfLabel } from '../embedding/open';
import type { CompiledThesaurus } from '../embedding/types';
import type { FirstWords, Words } from '../engine/types';
import type { AnalysedCorpus } from './analysed';

/** Kinds of labels that the first results cannot do without: what the site itself calls things. */
const SAID_BY_THE_SITE = 1;

/**
 * Divides the words over the two stages. First come all words of texts and keywords, the names that the site uses, and whatever
 * may call for the help box in Dutch; other labels follow, and other languages, whose queries wait for them in any case.
 */
export function firstWords(words: Words, inTexts: AnalysedCorpus['inTexts']): FirstWords {
  const { thesaurus } = words;
  const labels = Uint8Array.from(thesaurus.labelConcepts, (_, label) => (isFirst(thesaurus, label) ? 1 : 0));
  const needed = new Set<string>(thesaurus.rings.flat().map((word) => thesaurus.words[word] ?? ''));
  labels.forEach((flag, label) => {
    if (flag) for (const word of wordsOfLabel(thesaurus, label)) needed.add(thesaurus.words[word] ?? '');
  });
  const stems = Uint8Array.from(words.stems, (stem) => (inTexts.stems.has(stem) || needed.has(stem) ? 1 : 0));
  const surfaces = Uint8Array.from(words.surfaces, (surface, place) =>
    inTexts.surfaces.has(surface) || needed.has(words.stems[words.surfaceStems[place] ?? -1] ?? '') ? 1 : 0,
  );
  // A word that is found needs the stem that it is found by.
  surfaces.forEach((flag, place) => {
    const stem = words.surfaceStems[place] ?? -1;
    if (flag && stem >= 0) stems[stem] = 1;
  });
  return { surfaces, stems, labels };
}

function isFirst({ labelKinds, labelConcepts, concepts }: CompiledThesaurus, label: number): boolean {
  const help = concepts[labelConcepts[label] ?? 0]?.help;
  const kind = labelKinds[label] ?? 0;
  return kind <= SAID_BY_THE_SITE || (kind === HIDDEN && (help === 'danger' || help === 'victim'));
}
