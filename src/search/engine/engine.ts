import { queryAnalyser } from '../dutch/analyseQuery';
import { languageNamed, languageOf } from '../dutch/language';
import type { AnalyserOptions, QueryAnalysis } from '../dutch/types';
import { speaksOfSelf } from '../embedding/help';
import { kindsAsked } from './asked';
import { boosts, limits } from './boosts';
import { completionsInSight } from './completions';
import { createFacade } from './facade';
import { countFacets } from './facets';
import { helpPageOf } from './helpPage';
import { correctionsOf, suggestionsOf } from './hints';
import { type HitMaker, hitMaker } from './hits';
import { residentsInSight } from './inSight';
import { scoreLexical } from './lexical';
import { type LiteralPages, literalPages } from './literal';
import { openMeaning } from './meaning';
import { planQuery } from './plan';
import { isProvisional } from './provisional';
import { asOneWord, cleanQuery, isForeign, isTyping } from './query';
import { rankPages } from './ranking';
import { type Facets, maxLimit, type SearchQuery, type SearchResult } from './result';
import { openIndex, type SearchIndex } from './searchIndex';
import { openSemantics, type Semantics } from './semantics';
import { heldShare, nothingStrong } from './strength';
import { textsOf } from './texts';
import { titleMatcher } from './titles';
import type { CoreData, DetailData } from './types';

/** Search over one version of a pack; the same in a worker and on the command line. */
export interface Engine {
  readonly version: string;
  readonly pages: number;
  readonly index: SearchIndex;
  /** By section; there once the last stage is in. */
  readonly texts: readonly string[] | undefined;
  /** Adds the last stage: from then on hits have excerpts, and meaning takes part. */
  addDetail(detail: DetailData): void;
  /** Never throws for what was typed. */
  search(query: SearchQuery): Promise<SearchResult>;
  /** All values of all facets. */
  facets(): Facets;
}

/** Opens an engine on the first stage of a pack. */
export function createEngine(core: CoreData, options?: AnalyserOptions): Engine {
  const index = openIndex(core);
  const analyser = queryAnalyser(index.lexicon, options);
  const meaning = openMeaning(index);
  const helpPage = helpPageOf(index);
  const titles = titleMatcher(index, analyser.split);
  let semantics: Semantics | undefined;
  let texts: readonly string[] | undefined;
  let facade = createFacade(index.pages, 0);
  let literal: LiteralPages = { pagesWith: () => new Set(), holds: () => false };
  let hits: HitMaker = hitMaker(index, analyser.split);

  /** Labels and questions name firms, videos and transports of every language: only words of texts are surely Dutch. */
  const isDutch = (word: string): boolean => {
    const place = index.lexicon.surfaces.indexOf(word);
    return place >= 0 && index.lexicon.surfaces.frequency(place) > 0;
  };

  const understand = async (query: string) => {
    const language = languageOf(query, isDutch);
    const analysis = analyser.analyse(query, { typing: isTyping(query) });
    const { activations, expansions, help } = meaning.understand(analysis, language !== undefined);
    // What the site is not about must not raise the pages that happen to name it.
    const ours = activations.filter((activation) => activation.help !== 'elsewhere');
    const plan = planQuery(index, analysis, ours, expansions);
    const lexical = scoreLexical(index, plan);
    const vector = await semantics?.compare({ text: query, analysis, activations });
    return { language, analysis, activations, help, plan, lexical, vector };
  };

  /** How surely a page holds the one word that was typed. */
  const heldBy = (analysis: QueryAnalysis): ((page: number) => number) => {
    const pages = literal.pagesWith(analysis);
    const surest = Math.max(0, ...analysis.terms.map(({ weight }) => Math.min(1, weight)));
    return (page) =>
      (heldShare(index, analysis, [], page) / Math.max(surest, 0.5)) * (pages.size === 0 || pages.has(page) ? 1 : boosts.otherForm);
  };

  return {
    version: core.version,
    pages: index.pages.length,
    index,
    get texts() {
      return texts;
    },
    addDetail: (data) => {
      texts = textsOf(index, data);
      literal = literalPages(index, texts);
      semantics = openSemantics(index, data, meaning.thesaurus);
      facade = createFacade(index.pages, semantics?.dims ?? 0);
      hits = hitMaker(index, analyser.split, texts);
    },
    search: async ({ query: typed, filters = {}, role, limit = 10, offset = 0, explain = false }) => {
      const query = cleanQuery(typed);
      const { language, analysis, activations, help, plan, lexical, vector } = await understand(query);
      const foreign = language !== undefined || isForeign(analysis);
      const answer = facade.search(
        {
          text: lexical.totals,
          ...(vector ? { vector: { query: vector.query, cosines: foreign ? vector.pages : dutchOnly(index, vector.pages) } } : {}),
        },
        filters,
      );
      const oneWord = asOneWord(analysis);
      const ordered = rankPages(index, answer, titles(analysis), {
        role,
        foreign,
        language: language ?? languageNamed(query),
        kinds: kindsAsked(analysis),
        held: oneWord ? heldBy(oneWord) : () => 0,
        victim: help === 'victim',
        helpPage,
        filters,
      });
      // Who said at which desk he works is no victim in disguise.
      const seen = role === undefined && !foreign ? residentsInSight(index, ordered, analysis.words.length) : ordered;
      const ranked = oneWord ? completionsInSight(index, seen, oneWord, literal.holds) : seen;
      const first = ranked.map(({ page }) => page);
      const understood = language !== undefined || help !== null;
      const weak = query !== '' && nothingStrong(index, analysis, activations, first, understood);
      const shown = ranked.slice(Math.max(0, offset), Math.max(0, offset) + Math.min(maxLimit, Math.max(0, limit)));
      const question = { analysis, activations, plan, lexical, vector, answer, weak, explain };
      return {
        query,
        version: core.version,
        nothingStrong: weak,
        help,
        ...(language ? { language } : {}),
        corrections: correctionsOf(analysis),
        suggestions: suggestionsOf(index, activations, limits.suggestions),
        facets: answer.facets,
        total: Math.max(answer.total, ranked.length),
        hits: shown.map((page) => hits(question, page)),
        stage: texts ? 'detail' : 'core',
        provisional:
          core.lacksWords === true && isProvisional({ analysis, weak, foreign, ofSelf: speaksOfSelf(analysis), helped: help !== null }),
      };
    },
    facets: () => countFacets(index.pages),
  };
}

/** A page in another language is found by its words, never by meaning alone: vectors of other languages are coarse. */
function dutchOnly({ pages }: SearchIndex, cosines: Float32Array): Float32Array {
  return cosines.map((cosine, page) => (pages[page]?.lang === 'nl' ? cosine : 0));
}
