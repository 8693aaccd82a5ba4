import type { Corpus } from '../../engine/corpus';
import type { Contender } from './contenders';
import { type Times, timeStates } from './time';
import { brotliBytes, usedMemory } from './weigh';

/** What one contender costs over one corpus. */
export interface Cell {
  readonly engine: string;
  readonly growth: number;
  readonly pages: number;
  readonly sections: number;
  /** Seconds of the build of the site. */
  readonly build: number;
  /** Milliseconds from the files in memory to ready. */
  readonly open: number;
  readonly times: Times;
  /** Bytes, Brotli. */
  readonly first: number;
  readonly whole: number;
  /** Bytes of memory of the engine once it has been used. */
  readonly heap: number;
}

/** Builds, weighs, opens and times one contender; `states` is what is typed. */
export async function measureCell(
  contender: Contender,
  corpus: Corpus,
  growth: number,
  states: readonly string[],
  budget: number,
): Promise<Cell> {
  const pages = corpus.versions[0]?.pages ?? [];
  const begin = performance.now();
  const published = await contender.build(corpus);
  const build = (performance.now() - begin) / 1000;
  const first = brotliBytes(published.first);
  const whole = first + brotliBytes(published.rest);
  const before = usedMemory();
  const start = performance.now();
  const engine = await published.open();
  const open = performance.now() - start;
  const times = await timeStates((query) => engine.search(query), states, budget);
  const heap = usedMemory() - before;
  const sections = pages.reduce((sum, page) => sum + page.sections.length, 0);
  return { engine: contender.name, growth, pages: pages.length, sections, build, open, times, first, whole, heap };
}
