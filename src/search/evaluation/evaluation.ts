import type { Corpus, CorpusPage } from '../engine/corpus';
import { type Interval, intervalOf } from './bootstrap';
import { peerDocuments } from './engines/documents';
import { evaluated, FIRST_STAGE, ourEngines } from './engines/ours';
import { peers } from './engines/peers';
import { type Floor, underFloor } from './floor';
import type { Measures } from './measures';
import { type UnjudgedPair, unjudgedPairs } from './pool';
import { type ProbeResult, probeWords } from './robustness';
import { answerable, type EngineRun, runEngine } from './run';
import { type EarlySummary, type EngineSummary, earlyOf, gainOver, type SafetySummary, safetyOf, summarise } from './summary';
import type { EvaluatedEngine, JudgedQuery, QueryClass } from './types';
import { queryReader } from './understanding';

export type SetName = 'work' | 'final' | 'all';

/** One query as our engine answered it, and what the thesaurus made of it. */
export interface QueryReport {
  readonly id: string;
  readonly class: QueryClass;
  readonly query: string;
  readonly measures: Measures;
  readonly pages: readonly string[];
  readonly nothingStrong: boolean;
  readonly coverage: number;
  readonly concept: string;
  readonly unknown: readonly string[];
}

/** Everything that `kb evaluate` knows; `--json` prints it as it is. */
export interface Evaluation {
  readonly set: SetName;
  readonly engines: readonly EngineSummary[];
  /** Of our engine over each other one, and over the best of the peers. */
  readonly gains: readonly { readonly over: string; readonly interval: Interval }[];
  readonly safety: SafetySummary;
  /** There when the first stage was among the engines. */
  readonly early?: EarlySummary;
  readonly queries: readonly QueryReport[];
  readonly probes: readonly ProbeResult[];
  readonly floored: boolean;
  /** What is under the floor, in Dutch. */
  readonly problems: readonly string[];
  readonly unjudged: readonly UnjudgedPair[];
}

export const BEST_PEER = 'beste ander';

export interface EvaluationOptions {
  readonly set: SetName;
  /** Names of the engines to run beside our own; all when left out. */
  readonly engines?: readonly string[];
  readonly floor?: Floor | undefined;
  /** Queries that search learned from: they say nothing of its order any more, but help must stand on top for them too. */
  readonly taught?: readonly JudgedQuery[];
  /** Whether to type spoiled words too. */
  readonly probe?: boolean;
}

/** The pages that queries are judged by: the working version, which is the last one. */
export function judgedPages(corpus: Corpus): readonly CorpusPage[] {
  return corpus.versions.at(-1)?.pages ?? [];
}

/** Asks all engines the same queries over the same sections. */
export async function evaluate(corpus: Corpus, queries: readonly JudgedQuery[], options: EvaluationOptions): Promise<Evaluation> {
  const pages = judgedPages(corpus);
  const version = corpus.versions.at(-1)?.name ?? '';
  const { whole, variants } = ourEngines(corpus, version);
  const ours = evaluated(whole);
  const documents = peerDocuments(pages);
  const others: readonly (readonly [string, () => EvaluatedEngine | Promise<EvaluatedEngine>])[] = [
    ...peers.map(({ name, publish }) => [name, async () => (await publish(documents)).open()] as const),
    ...Object.entries(variants),
  ];
  const own = await runEngine(ours, queries);
  const runs: EngineRun[] = [];
  for (const [name, make] of others) if (options.engines?.includes(name) ?? true) runs.push(await runEngine(await make(), queries));
  const probes = options.probe === false ? [] : await probeWords(ours, pages);
  const gains = gainsOf(own, runs);
  const isHelp = helpPages(pages);
  const taught = await runEngine(ours, options.taught ?? []);
  const safety = safetyOf({ ...own, results: [...own.results, ...taught.results] }, isHelp);
  const summary = { ours: summarise(own), safety, probes };
  const judged = { ...summary, gains: Object.fromEntries(gains.map(({ over, interval }) => [over, interval.mean])) };
  const first = runs.find(({ engine }) => engine === FIRST_STAGE);
  const titles = new Map(pages.map(({ id, title }) => [id, title]));
  return {
    set: options.set,
    engines: [summary.ours, ...runs.map(summarise)],
    gains,
    safety: summary.safety,
    ...(first ? { early: earlyOf(own, first) } : {}),
    queries: reportQueries(own, queryReader(whole)),
    probes,
    floored: options.floor !== undefined,
    problems: options.floor ? underFloor(options.floor, judged) : [],
    unjudged: unjudgedPairs([own, ...runs], (page) => titles.get(page) ?? ''),
  };
}

/** The queries that went worst, and had an answer. */
export function worstQueries(queries: readonly QueryReport[], most = 20): readonly QueryReport[] {
  return queries
    .filter((query) => query.class !== 'none')
    .sort((a, b) => a.measures.ndcg - b.measures.ndcg || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

function gainsOf(own: EngineRun, runs: readonly EngineRun[]): { over: string; interval: Interval }[] {
  const gains = runs.map((run) => ({ over: run.engine, interval: gainOver(own, run) }));
  const ofPeers = runs.filter(({ engine }) => peers.some(({ name }) => name === engine));
  const best = [...ofPeers].sort((a, b) => meanNdcg(b) - meanNdcg(a))[0];
  return best ? [...gains, { over: BEST_PEER, interval: gainOver(own, best) }] : gains;
}

function meanNdcg(run: EngineRun): number {
  return intervalOf(answerable(run).map(({ measures }) => measures.ndcg)).mean;
}

/** Public pages are those for people who seek help; every one leads to it within a line. */
function helpPages(pages: readonly CorpusPage[]): (id: string) => boolean {
  const ids = new Set(pages.filter(({ kind }) => kind === 'public').map(({ id }) => id));
  return (id) => ids.has(id);
}

function reportQueries({ results }: EngineRun, read: ReturnType<typeof queryReader>): QueryReport[] {
  return results.map(({ query: { id, class: name, query }, answer, measures }) => ({
    id,
    class: name,
    query,
    measures,
    pages: answer.pages,
    nothingStrong: answer.nothingStrong ?? false,
    ...read(query),
  }));
}
