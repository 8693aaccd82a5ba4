import type { CoreData, DetailData, FirstWords } from '../engine/types';
import { type Part, writeContainer } from './container';
import { writeLaterWords } from './laterWords';
import { writeLayer, writeSectionConcepts } from './layer';
import { writeMembership } from './membership';
import { writeQuestions } from './questions';
import { narrowLayer } from './rows';
import { splitWords } from './splitWords';
import { writeTexts } from './texts';
import { writeSectionVectors, writeTermVectors } from './vectors';
import { writeWords } from './words';

/** All versions together: what `search/build` makes of a corpus. */
export interface PackInput extends Pick<CoreData, 'words' | 'base' | 'pageQuestions' | 'older' | 'membership'>, DetailData {
  /** Words of the first stage; the others go into a part of their own. */
  readonly first: FirstWords;
}

/** The bytes of every part, following FORMAT.md. The same input gives the same bytes. */
export function writeParts(input: PackInput): ReadonlyMap<Part, Uint8Array> {
  const { words, base, pageQuestions, older, membership, baseTexts, olderTexts, vectors } = input;
  const { first, later, keptStems: kept } = splitWords(words, input.first);
  const files = new Map<Part, Uint8Array>();
  files.set('words', writeContainer('words', '', writeWords(first)));
  files.set('core', writeContainer('core', '', writeLayer(narrowLayer(base, kept))));
  files.set(
    'labels',
    writeContainer('labels', '', [
      ...writeLaterWords(later, words.stems),
      writeSectionConcepts(base),
      ...(pageQuestions ? [writeQuestions(pageQuestions)] : []),
    ]),
  );
  files.set('texts', writeContainer('texts', '', [writeTexts(baseTexts)]));
  if (older && membership && olderTexts) {
    files.set(
      'older',
      writeContainer('older', '', [writeMembership(membership), ...writeLayer(narrowLayer(older, kept)), writeSectionConcepts(older)]),
    );
    files.set('olderTexts', writeContainer('olderTexts', '', [writeTexts(olderTexts)]));
  }
  if (vectors) {
    const { terms, baseSections, olderSections } = vectors;
    files.set('vectors', writeContainer('vectors', terms.encoderId, [writeTermVectors(terms), writeSectionVectors(baseSections)]));
    if (olderSections) files.set('olderVectors', writeContainer('olderVectors', terms.encoderId, [writeSectionVectors(olderSections)]));
  }
  return files;
}
