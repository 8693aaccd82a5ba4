import { analyseText } from '../dutch/analyseText';
import { splitter } from '../dutch/compounds';
import type { AnalyserOptions, IndexToken, Splitter } from '../dutch/types';
import type { CorpusPage } from '../engine/corpus';
import type { DistinctCorpus } from './distinct';

export interface AnalysedPage {
  readonly title: readonly IndexToken[];
  readonly keywords: readonly IndexToken[];
  readonly summary: readonly IndexToken[];
  /** How people ask for it; no text need hold these words. */
  readonly questions: readonly IndexToken[];
}

export interface AnalysedText {
  readonly heading: readonly IndexToken[];
  readonly text: readonly IndexToken[];
}

/** All distinct pages and sections as words, and the vocabularies they make. */
export interface AnalysedCorpus {
  readonly pages: readonly AnalysedPage[];
  /** Words of a page's title, also for pages that are equal to another. */
  readonly titles: ReadonlyMap<CorpusPage, readonly IndexToken[]>;
  readonly sections: readonly AnalysedText[];
  /** Sorted. */
  readonly surfaces: readonly string[];
  readonly surfaceFrequencies: Uint32Array;
  /** Sorted. */
  readonly stems: readonly string[];
  readonly split: Splitter;
  /** Of both spaces what the pages themselves hold, keywords included. */
  readonly inTexts: { readonly surfaces: ReadonlySet<string>; readonly stems: ReadonlySet<string> };
}

/** Words that no page need hold: those of the thesaurus and the rings. */
export interface ExtraWords {
  readonly surfaces: readonly string[];
  readonly stems: readonly string[];
}

/**
 * Words of every distinct page and section. The dictionary of the compound splitter is made of the corpus itself first, with
 * the counts that go into the pack, so that a query is split as the texts were.
 */
export function analyseCorpus(
  { pages, sections }: DistinctCorpus,
  extra: ExtraWords,
  { compounds = true }: AnalyserOptions = {},
): AnalysedCorpus {
  const counts = new Map<string, number>(extra.surfaces.map((surface) => [surface, 0]));
  const spoken = new Set<string>();
  const count = (text: string, lang: string, weight: number): void => {
    for (const surface of surfacesOf(text, lang)) {
      spoken.add(surface);
      counts.set(surface, (counts.get(surface) ?? 0) + weight);
    }
  };
  for (const { heading, text, page } of sections) count(`${heading}\n${text}`, page.lang, 1);
  for (const page of pages) count(pageText(page), page.lang, 0);
  for (const surface of pages.flatMap(({ questions, lang }) => [...surfacesOf(questions.join('\n'), lang)]))
    if (!counts.has(surface)) counts.set(surface, 0);
  const surfaces = [...counts.keys()].sort();
  const split = compounds ? splitter((surface) => (counts.has(surface) ? (counts.get(surface) ?? 0) + 1 : 0)) : () => [];
  const analyse = (text: string, lang: string) => analyseText(text, { lang, split });
  const listed = (texts: readonly string[], lang: string) => texts.flatMap((text, place) => apart(analyse(text, lang), place));
  const analysedPages = pages.map((page) => ({
    title: analyse(page.title, page.lang),
    keywords: listed(page.keywords, page.lang),
    questions: listed(page.questions, page.lang),
    summary: analyse(`${page.summary}\n${page.action ?? ''}`, page.lang),
  }));
  const analysedSections = sections.map(({ heading, text, page }) => ({
    heading: analyse(heading, page.lang),
    text: analyse(text, page.lang),
  }));
  const titles = new Map([...new Set(sections.map(({ page }) => page))].map((page) => [page, analyse(page.title, page.lang)]));
  const stems = new Set<string>();
  for (const token of ownTokens({ pages: analysedPages, sections: analysedSections })) {
    stems.add(token.stem);
    for (const part of token.parts) stems.add(part.stem);
  }
  const asked = analysedPages.flatMap(({ questions }) => questions.map(({ stem }) => stem));
  return {
    pages: analysedPages,
    titles,
    sections: analysedSections,
    surfaces,
    surfaceFrequencies: Uint32Array.from(surfaces, (surface) => counts.get(surface) ?? 0),
    stems: [...new Set([...stems, ...extra.stems, ...asked])].sort(),
    split,
    inTexts: { surfaces: spoken, stems },
  };
}

/** Words that pages and sections hold themselves: those of questions come with labels, and a reader knows none of their parts. */
export function ownTokens({ pages, sections }: Pick<AnalysedCorpus, 'pages' | 'sections'>): readonly IndexToken[] {
  return [
    ...pages.flatMap(({ title, keywords, summary }) => [...title, ...keywords, ...summary]),
    ...sections.flatMap(({ heading, text }) => [...heading, ...text]),
  ];
}

/** Far enough from the text and from each other that keywords are nobody's neighbours. */
function apart(tokens: readonly IndexToken[], place: number): IndexToken[] {
  return tokens.map((token) => ({ ...token, position: token.position + 1e6 + 100 * place }));
}

/** Distinct surface forms that the index has: no stop words, pieces of references included. */
function surfacesOf(text: string, lang: string): Set<string> {
  return new Set(
    analyseText(text, { lang, split: () => [] }).flatMap(({ surface, parts }) => [surface, ...parts.map((part) => part.surface)]),
  );
}

function pageText({ title, keywords, summary, action }: CorpusPage): string {
  return [title, ...keywords, summary, action ?? ''].join('\n');
}
