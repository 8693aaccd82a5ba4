import { type Measures, measure } from './measures';
import type { Answer, EvaluatedEngine, JudgedQuery } from './types';

/** One query and what one engine made of it. */
export interface QueryResult {
  readonly query: JudgedQuery;
  readonly answer: Answer;
  readonly measures: Measures;
}

export interface EngineRun {
  readonly engine: string;
  /** In the order of the queries; those without an answer on the site are in it too. */
  readonly results: readonly QueryResult[];
}

/** Asks one engine all queries, one after the other. */
export async function runEngine(engine: EvaluatedEngine, queries: readonly JudgedQuery[]): Promise<EngineRun> {
  const results: QueryResult[] = [];
  for (const query of queries) {
    const answer = await engine.search(query.query);
    results.push({ query, answer, measures: measure(answer.pages, query) });
  }
  return { engine: engine.name, results };
}

/** Results that have a right answer to be measured by. */
export function answerable({ results }: EngineRun): readonly QueryResult[] {
  return results.filter(({ query }) => query.class !== 'none');
}
