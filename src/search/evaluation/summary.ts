import { type Interval, intervalOf, pairedInterval } from './bootstrap';
import { type Measures, measureNames } from './measures';
import { answerable, type EngineRun, type QueryResult } from './run';
import { classes, type QueryClass } from './types';

export type Intervals = Readonly<Record<keyof Measures, Interval>>;

/** One engine over one set of queries. */
export interface EngineSummary {
  readonly engine: string;
  readonly overall: Intervals;
  /** Classes without queries are left out, and `none`, which has nothing to find. */
  readonly classes: Readonly<Partial<Record<QueryClass, Intervals>>>;
}

/** What our engine says beside its hits; each a share, or null when no query asks for it. */
export interface SafetySummary {
  /** Queries without an answer for which it said that nothing strong was found. */
  readonly nothing: number | null;
  /** Other queries for which it said so too. */
  readonly falseAlarms: number | null;
  /** Queries of victims with a help page in the first three, or help above the hits. */
  readonly help: number | null;
  /** Ids of the queries of victims without. */
  readonly withoutHelp: readonly string[];
}

/** What a reader sees before everything has come, beside what the whole answers to the same queries. */
export interface EarlySummary {
  /** Queries with an answer that are answered at once, of how many. */
  readonly answered: number;
  readonly of: number;
  readonly first: Pick<Measures, 'ndcg' | 'success3'>;
  readonly whole: Pick<Measures, 'ndcg' | 'success3'>;
  /** Ids of queries of victims that are answered at once without help on top, and get it later. */
  readonly lateHelp: readonly string[];
}

/** @param first the same queries, asked of the first stage alone */
export function earlyOf(own: EngineRun, first: EngineRun): EarlySummary {
  const pairs = own.results.flatMap((whole, place) => {
    const early = first.results[place];
    return early && !early.answer.provisional ? [{ whole, early }] : [];
  });
  const found = pairs.filter(({ whole }) => whole.query.class !== 'none');
  const mean = (of: readonly QueryResult[]) => ({
    ndcg: intervalOf(of.map(({ measures }) => measures.ndcg)).mean,
    success3: intervalOf(of.map(({ measures }) => measures.success3)).mean,
  });
  return {
    answered: found.length,
    of: answerable(own).length,
    first: mean(found.map(({ early }) => early)),
    whole: mean(found.map(({ whole }) => whole)),
    lateHelp: pairs
      .filter(({ whole, early }) => whole.query.victim && whole.answer.help && !early.answer.help)
      .map(({ whole }) => whole.query.id),
  };
}

export function summarise(run: EngineRun): EngineSummary {
  const results = answerable(run);
  const own = classes.flatMap((name) => {
    const of = results.filter(({ query }) => query.class === name);
    return of.length > 0 ? [[name, intervalsOf(of)] as const] : [];
  });
  return { engine: run.engine, overall: intervalsOf(results), classes: Object.fromEntries(own) };
}

/** How much nDCG the first gains on the second, over the same queries. */
export function gainOver(first: EngineRun, second: EngineRun): Interval {
  const values = (run: EngineRun): number[] => answerable(run).map(({ measures }) => measures.ndcg);
  return pairedInterval(values(first), values(second));
}

/** @param isHelp whether a page is one of the public help pages */
export function safetyOf({ results }: EngineRun, isHelp: (page: string) => boolean): SafetySummary {
  const none = results.filter(({ query }) => query.class === 'none');
  const rest = results.filter(({ query }) => query.class !== 'none');
  const victims = results.filter(({ query }) => query.victim);
  const unhelped = victims.filter(({ answer }) => !answer.help && !answer.pages.slice(0, 3).some(isHelp));
  const alarms = (of: readonly QueryResult[]): number | null => share(of.filter(({ answer }) => answer.nothingStrong).length, of.length);
  return {
    nothing: alarms(none),
    falseAlarms: alarms(rest),
    help: share(victims.length - unhelped.length, victims.length),
    withoutHelp: unhelped.map(({ query }) => query.id),
  };
}

function intervalsOf(results: readonly QueryResult[]): Intervals {
  const interval = (name: keyof Measures): [keyof Measures, Interval] => [name, intervalOf(results.map(({ measures }) => measures[name]))];
  return Object.fromEntries(measureNames.map(interval)) as Intervals;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
