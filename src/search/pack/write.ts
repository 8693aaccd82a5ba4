import type { CoreData, DetailData } from '../engine/types';
import { type Part, writeContainer } from './container';
import { writeLayer } from './layer';
import { writeMembership } from './membership';
import { writeTexts } from './texts';
import { writeSectionVectors, writeTermVectors } from './vectors';
import { writeWords } from './words';

/** All versions together: what `search/build` makes of a corpus. */
export type PackInput = Pick<CoreData, 'words' | 'base' | 'older' | 'membership'> & DetailData;

/** The bytes of every part, following FORMAT.md. The same input gives the same bytes. */
export function writeParts(input: PackInput): ReadonlyMap<Part, Uint8Array> {
  const { words, base, older, membership, baseTexts, olderTexts, vectors } = input;
  const files = new Map<Part, Uint8Array>();
  files.set('words', writeContainer('words', '', writeWords(words)));
  files.set('core', writeContainer('core', '', writeLayer(base)));
  files.set('texts', writeContainer('texts', '', [writeTexts(baseTexts)]));
  if (older && membership && olderTexts) {
    files.set('older', writeContainer('older', '', [writeMembership(membership), ...writeLayer(older)]));
    files.set('olderTexts', writeContainer('olderTexts', '', [writeTexts(olderTexts)]));
  }
  if (vectors) {
    const { terms, baseSections, olderSections } = vectors;
    files.set('vectors', writeContainer('vectors', terms.encoderId, [writeTermVectors(terms), writeSectionVectors(baseSections)]));
    if (olderSections) files.set('olderVectors', writeContainer('olderVectors', terms.encoderId, [writeSectionVectors(olderSections)]));
  }
  return files;
}
