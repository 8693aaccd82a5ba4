import type { CoreData, DetailData, Layer } from '../engine/types';
import { type Part, readContainer } from './container';
import type { EntryVersion } from './entry';
import { Malformed } from './errors';
import { readLaterWords } from './laterWords';
import { readLayer, withSectionConcepts } from './layer';
import { readMembership } from './membership';
import { readQuestions } from './questions';
import { widenLayer } from './rows';
import { readTexts } from './texts';
import { readSectionVectors, readTermVectors } from './vectors';
import { readWords } from './words';

export type PartFiles = ReadonlyMap<Part, Uint8Array>;

/**
 * The files of the first stage → what the engine opens.
 * @throws any PackError; nothing of a file is used before its checksum is right
 */
export function readCore(files: PartFiles, version: Pick<EntryVersion, 'name' | 'basePath'>): CoreData {
  const words = readWords(readContainer(fileOf(files, 'words'), 'words'));
  const counts = [words.stems.length, words.thesaurus.concepts.length] as const;
  const base = readLayer(readContainer(fileOf(files, 'core'), 'core'), ...counts);
  const core = { version: version.name, basePath: version.basePath, words, base, lacksWords: true } as const;
  if (!files.has('older')) return core;
  const blocks = readContainer(fileOf(files, 'older'), 'older');
  const older = withSectionConcepts(readLayer(blocks, ...counts), blocks, counts[1]);
  const membership = readMembership(blocks);
  const { basePages, baseSections, olderPages, olderSections } = membership;
  const lists: readonly (readonly [readonly unknown[], readonly unknown[]])[] = [
    [basePages, base.pages],
    [baseSections, base.sections],
    [olderPages, older.pages],
    [olderSections, older.sections],
  ];
  if (lists.some(([sets, records]) => sets.length !== records.length))
    throw new Malformed('versions of more or fewer records than there are');
  return { ...core, older, membership };
}

/**
 * The file of the second stage: the first one with the words that no text holds, and the concepts of sections. A pack without
 * has all words in the first.
 * @throws any PackError
 */
export function readLabels(files: PartFiles, core: CoreData): CoreData {
  const { lacksWords: _, ...rest } = core;
  if (!files.has('labels')) return rest;
  const blocks = readContainer(fileOf(files, 'labels'), 'labels');
  const { words, stemPlaces } = readLaterWords(blocks, core.words);
  const pageQuestions = readQuestions(blocks, words.stems.length, core.base.pages.length);
  const widen = (layer: Layer): Layer => widenLayer(layer, stemPlaces, words.stems.length);
  return {
    ...rest,
    words,
    base: withSectionConcepts(widen(core.base), blocks, words.thesaurus.concepts.length),
    ...(pageQuestions ? { pageQuestions } : {}),
    ...(core.older ? { older: widen(core.older) } : {}),
  };
}

/**
 * The files of the last stage.
 * @param core what `readLabels` gave
 * @param encoderId id of the encoder that will read queries
 * @throws any PackError; EncoderMismatch when the vectors are of another encoder
 */
export function readDetail(files: PartFiles, core: CoreData, encoderId: string): DetailData {
  const { words, base, older } = core;
  const baseTexts = textsOf(files, 'texts', base.sections.length);
  const olderTexts = older ? textsOf(files, 'olderTexts', older.sections.length) : undefined;
  const texts = { baseTexts, ...(olderTexts ? { olderTexts } : {}) };
  if (!files.has('vectors')) return texts;
  const blocks = readContainer(fileOf(files, 'vectors'), 'vectors', encoderId);
  const terms = readTermVectors(blocks, encoderId, words.stems.length);
  const baseSections = readSectionVectors(blocks, base.sections.length);
  if (!older) return { ...texts, vectors: { terms, baseSections } };
  const olderSections = readSectionVectors(readContainer(fileOf(files, 'olderVectors'), 'olderVectors', encoderId), older.sections.length);
  return { ...texts, vectors: { terms, baseSections, olderSections } };
}

function textsOf(files: PartFiles, part: 'texts' | 'olderTexts', count: number): readonly string[] {
  const texts = readTexts(readContainer(fileOf(files, part), part));
  if (texts.length !== count) throw new Malformed(`${texts.length} texts for ${count} sections`);
  return texts;
}

function fileOf(files: PartFiles, part: Part): Uint8Array {
  const file = files.get(part);
  if (!file) throw new Malformed(`part ${part} was not fetched`);
  return file;
}
