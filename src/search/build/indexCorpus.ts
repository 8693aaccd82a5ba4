import { stem } from '../dutch/stem';
import type { AnalyserOptions } from '../dutch/types';
import { compileThesaurus } from '../embedding/compile';
import { quantise } from '../embedding/quantise';
import type { CompiledThesaurus } from '../embedding/types';
import { vocabularyWords } from '../embedding/words';
import type { Corpus } from '../engine/corpus';
import type { Layer, Membership, PageRecord, Words } from '../engine/types';
import type { PackInput } from '../pack/write';
import { type AnalysedCorpus, analyseCorpus, ownTokens } from './analysed';
import { conceptPostings } from './concepts';
import { type DistinctCorpus, distinctCorpus } from './distinct';
import { firstWords } from './firstWords';
import { gatherPostings, partsOfStems, wordPostings } from './postings';
import { trainingPairs } from './trainingPairs';
import { quantisedTerms, trainVectors, tuneVectors, VECTOR_BITS } from './vectors';

/** A corpus → what goes into the pack, vectors included. Pure: the same corpus gives the same value. */
export function indexCorpus(corpus: Corpus, options?: AnalyserOptions): PackInput {
  const distinct = distinctCorpus(corpus);
  const analysed = analyseCorpus(distinct, vocabularyWords(corpus.thesaurus), options);
  const stems = new Map(analysed.stems.map((stem, row) => [stem, row]));
  const thesaurus = compileThesaurus(corpus.thesaurus);
  const concepts = conceptPostings(distinct, analysed, thesaurus);
  const words = wordsOf(analysed, stems, thesaurus);
  const layer = (fromPage: number, toPage: number, fromSection: number, toSection: number): Layer => ({
    pages: distinct.pages.slice(fromPage, toPage).map(toRecord),
    sections: distinct.sections.slice(fromSection, toSection).map(({ page, anchor, heading }) => ({ pageId: page.id, anchor, heading })),
    sectionWords: wordPostings(
      analysed.sections.slice(fromSection, toSection).map(({ text }) => text),
      stems,
    ),
    pageKeywords: wordPostings(
      analysed.pages.slice(fromPage, toPage).map(({ keywords }) => keywords),
      stems,
    ),
    pageConcepts: gatherPostings(thesaurus.concepts.length, concepts.pages.slice(fromPage, toPage)),
    sectionConcepts: gatherPostings(thesaurus.concepts.length, concepts.sections.slice(fromSection, toSection)),
  });
  const { basePages, baseSections } = distinct;
  const texts = distinct.sections.map(({ text }) => text);
  const base = {
    words,
    first: firstWords(words, analysed.inTexts),
    base: layer(0, basePages, 0, baseSections),
    pageQuestions: wordPostings(
      analysed.pages.slice(0, basePages).map(({ questions }) => questions),
      stems,
    ),
    baseTexts: texts.slice(0, baseSections),
  };
  const trained = trainVectors(distinct, analysed, thesaurus, stems);
  const newest = { version: corpus.versions[0]?.name ?? '', basePath: '/', words, base: base.base, pageQuestions: base.pageQuestions };
  const pairs = trainingPairs(newest, distinct.pages.slice(0, basePages), corpus.answers, trained, options);
  const vectors = tuneVectors(trained, distinct, pairs);
  const terms = quantisedTerms(vectors);
  const rows = (from: number, to: number) =>
    quantise(vectors.sections.subarray(from * vectors.dims, to * vectors.dims), vectors.dims, VECTOR_BITS);
  const baseVectors = rows(0, baseSections);
  if (distinct.olderVersions.length === 0) return { ...base, vectors: { terms, baseSections: baseVectors } };
  return {
    ...base,
    older: layer(basePages, distinct.pages.length, baseSections, distinct.sections.length),
    membership: membershipOf(distinct),
    olderTexts: texts.slice(baseSections),
    vectors: { terms, baseSections: baseVectors, olderSections: rows(baseSections, distinct.sections.length) },
  };
}

function wordsOf(analysed: AnalysedCorpus, stems: ReadonlyMap<string, number>, thesaurus: CompiledThesaurus): Words {
  const { surfaces, surfaceFrequencies } = analysed;
  const surfaceStems = Int32Array.from(surfaces, (surface) => stems.get(stem(surface)) ?? -1);
  return { surfaces, surfaceFrequencies, surfaceStems, stems: analysed.stems, ...partsOfStems(ownTokens(analysed), stems), thesaurus };
}

function membershipOf({ olderVersions, basePages, baseSections, pageSets, sectionSets }: DistinctCorpus): Membership {
  return {
    versions: olderVersions,
    basePages: pageSets.slice(0, basePages),
    baseSections: sectionSets.slice(0, baseSections),
    olderPages: pageSets.slice(basePages),
    olderSections: sectionSets.slice(baseSections),
  };
}

function toRecord({ id, kind, url, title, summary, action, audience, roles, forms, settings, lang }: PageRecord): PageRecord {
  return { id, kind, url, title, summary, ...(action ? { action } : {}), audience, roles, forms, settings, lang };
}
