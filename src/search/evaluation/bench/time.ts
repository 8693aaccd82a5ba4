/** Milliseconds that searches took. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  /** States measured; fewer than were given when time ran out. */
  readonly states: number;
}

const REPEATS = 3;
const WARM_UP = 20;

/**
 * Measures each state warm, as the best of three, so that another program on the machine does not count.
 * @param budget milliseconds after which no new state is begun
 * @param now for tests
 */
export async function timeStates(
  search: (query: string) => unknown,
  states: readonly string[],
  budget: number,
  now: () => number = () => performance.now(),
): Promise<Times> {
  const begin = now();
  for (const state of states.slice(0, WARM_UP)) if (now() - begin < budget / 4) await search(state);
  const taken: number[] = [];
  for (const state of states) {
    if (taken.length > 0 && now() - begin > budget) break;
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < REPEATS; i++) {
      const start = now();
      await search(state);
      best = Math.min(best, now() - start);
    }
    taken.push(best);
  }
  return { p50: percentile(taken, 0.5), p95: percentile(taken, 0.95), states: taken.length };
}

/** The smallest value that at least this share of the values does not exceed; 0 for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
