import { FOREIGN, type QueryAnalysis, type Splitter } from '../dutch/types';
import type { Activation } from '../embedding/types';
import { limits } from './boosts';
import { excerptOf, markWords, type Wanted } from './excerpt';
import { explainHit } from './explain';
import type { FacadeAnswer } from './facade';
import type { LexicalScores } from './lexical';
import { weightAt } from './matrix';
import type { QueryPlan } from './plan';
import { part, type RankedPage } from './ranking';
import type { ConceptMatch, Hit, MarkedText, SectionHit } from './result';
import type { SearchIndex } from './searchIndex';
import type { Comparison } from './semantics';
import type { PageRecord } from './types';

/** Everything that is known of one query when its hits are made. */
export interface Question {
  readonly analysis: QueryAnalysis;
  readonly activations: readonly Activation[];
  readonly plan: QueryPlan;
  readonly lexical: LexicalScores;
  readonly vector: Comparison | undefined;
  readonly answer: FacadeAnswer;
  readonly weak: boolean;
  readonly explain: boolean;
}

export type HitMaker = (question: Question, ranked: RankedPage) => Hit;

/** A ranked page → what the reader sees of it. Without the last stage excerpts are summaries. */
export function hitMaker(index: SearchIndex, split: Splitter, texts?: readonly string[]): HitMaker {
  const { basePath, version } = index.core;

  const sectionHit = (page: PageRecord, section: number, wanted: Wanted): SectionHit => {
    const { anchor = '', heading = '' } = index.sections[section] ?? {};
    const text = texts?.[section] ?? page.summary;
    const excerpt: MarkedText = excerptOf(text, page.lang, split, wanted);
    return { url: pathOf(basePath, page) + (anchor === '' ? '' : `#${anchor}`), heading, excerpt };
  };

  return (question, ranked) => {
    const page = index.pages[ranked.page];
    if (!page) throw new RangeError(`no page ${ranked.page}`);
    const wanted = wantedOf(question);
    const [first, second] = bestSections(index, question, ranked);
    return {
      id: page.id,
      page: pathOf(basePath, page),
      title: markWords(page.title, page.lang, split, wanted),
      summary: page.summary,
      kind: page.kind,
      audience: page.audience,
      roles: page.roles,
      forms: page.forms,
      settings: page.settings,
      ...(page.action === undefined ? {} : { action: page.action }),
      lang: page.lang,
      version,
      score: ranked.score,
      // Help that is an answer in any case is no weaker for sharing no word with the question.
      weak:
        question.weak || (ranked.text < limits.weakShare * question.answer.bestText && !ranked.boosts.some(({ name }) => name === 'help')),
      matchedConcepts: matchedConcepts(index, question, ranked.page),
      ...sectionHit(page, first, wanted),
      ...(second === undefined ? {} : { also: sectionHit(page, second, wanted) }),
      ...(question.explain ? { explanation: explainHit(index, question, ranked) } : {}),
    };
  };
}

/** Path of a page on the site. */
export function pathOf(basePath: string, page: PageRecord): string {
  return basePath + page.url.slice(1);
}

/** The section to link to, and another when it is nearly as good. A query that is all in the title is for the page itself. */
function bestSections(
  index: SearchIndex,
  { lexical, vector, answer }: Question,
  { page, titleMatch }: RankedPage,
): readonly [number, number?] {
  const [from, to] = [index.sectionStarts[page] ?? 0, index.sectionStarts[page + 1] ?? 0];
  const { fusion } = answer;
  const scored = Array.from({ length: to - from }, (_, i) => {
    const section = from + i;
    const score =
      part(fusion.text, lexical.sections[section] ?? 0, answer.bestText) +
      part(fusion.vector, vector?.sections[section] ?? 0, answer.bestCosine);
    return { section, score };
  }).sort((a, b) => b.score - a.score || a.section - b.section);
  if (titleMatch.ofQuery > 0.99) scored.sort((a, b) => Number(isTop(index, b.section)) - Number(isTop(index, a.section)));
  const [first, second] = scored;
  if (!first) return [-1];
  return second && second.score > 0 && second.score >= first.score * limits.secondSection
    ? [first.section, second.section]
    : [first.section];
}

function isTop(index: SearchIndex, section: number): boolean {
  return index.sections[section]?.anchor === '';
}

/** Concepts of the query that this page speaks of. */
function matchedConcepts(index: SearchIndex, { activations, analysis }: Question, page: number): ConceptMatch[] {
  const [from, to] = [index.sectionStarts[page] ?? 0, index.sectionStarts[page + 1] ?? 0];
  return activations
    .filter(({ concept }) => {
      if (weightAt(index.pageConcepts, concept, page) > 0) return true;
      for (let section = from; section < to; section++) if (weightAt(index.sectionConcepts, concept, section) > 0) return true;
      return false;
    })
    .slice(0, limits.concepts)
    .map(({ id, prefLabel, words, weight }) => ({
      id,
      label: prefLabel,
      matched: words.map((place) => analysis.words[place]?.surface ?? '').join(' '),
      strength: Math.min(1, weight),
    }));
}

/** Words of the query mark more than words that the thesaurus brought in; of those the ones that say nothing by themselves (*ander*) don't mark. */
function wantedOf({ plan, analysis }: Question): Wanted {
  const stems = new Map<string, number>();
  const prefixes: { prefix: string; worth: number }[] = [];
  for (const term of analysis.terms) {
    if (term.space === 'surface') prefixes.push({ prefix: term.prefix, worth: term.weight });
    else stems.set(term.term, Math.max(stems.get(term.term) ?? 0, term.weight));
  }
  for (const { term, from, factor } of plan.terms)
    if (from === 'thesaurus' && factor >= limits.marked && !stems.has(term)) stems.set(term, Math.min(0.3, factor / 10));
  return { stems, prefixes: prefixes.filter(({ prefix }) => prefix !== FOREIGN) };
}
