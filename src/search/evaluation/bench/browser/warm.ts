import type { Page } from 'playwright-core';

/**
 * Milliseconds for each state of the search field, in a tab where a contender has left its `ask`: answers with all that a reader sees
 * of them. Each is asked twice, and the second time counts.
 */
export function warmAsks(tab: Page, states: readonly string[]): Promise<number[]> {
  return tab.evaluate(
    async (typed) => {
      const { ask } = globalThis as unknown as { ask: (query: string) => Promise<unknown> };
      const times: number[] = [];
      for (const [place, query] of [...typed, ...typed].entries()) {
        const begin = performance.now();
        await ask(query);
        if (place >= typed.length) times.push(performance.now() - begin);
      }
      return times;
    },
    [...states],
  );
}
