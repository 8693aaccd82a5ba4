import type { Page } from 'playwright-core';
import type { BrowserContender } from './types';

/** An answer that the words of the second stage may overthrow waits for them. */
const later = { ofFirstStage: /\/(?:labels|texts|vectors|begrippen)-/, ofAllWords: /\/(?:texts|vectors|begrippen)-/ } as const;

/** Ours as it is on the site, in the search field of the page. Keystrokes are asked of the worker itself, there and back. */
export const ours: BrowserContender = {
  name: 'eigen',
  prepare: async () => {},
  // Few links: Docusaurus fetches the pages behind those in sight.
  path: '/404.html',
  first: async (page, query) => {
    const { phase, milliseconds } = await page.evaluate(async (typed) => {
      const input = document.querySelector<HTMLInputElement>('input[role=combobox]');
      if (!input) throw new Error('no search field');
      const begin = performance.now();
      input.focus();
      // React hears of a value only when it is set past its own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!document.querySelector('[role=option]') && performance.now() - begin < 30_000) await new Promise(requestAnimationFrame);
      return { phase: input.closest('[data-fase]')?.getAttribute('data-fase'), milliseconds: performance.now() - begin };
    }, query);
    return { milliseconds, later: phase === 'ready' ? later.ofFirstStage : later.ofAllWords };
  },
  warm: (page, states) => askOurs(page, page, states, false),
  onMainThread: (page, blank, states) => askOurs(page, blank, states, true),
};

/** Asks the worker's code itself, in a worker of its own or on the page's main thread. */
async function askOurs(searching: Page, page: Page, states: readonly string[], onMainThread: boolean): Promise<number[]> {
  const [worker] = searching.workers();
  if (!worker) throw new Error('no worker');
  return page.evaluate(
    async ({ url, base, typed, here }) => {
      let answered: (answer: { type: string }) => void = () => {};
      const inWorker = (): ((request: object) => void) => {
        const own = new Worker(url);
        own.onmessage = ({ data }: MessageEvent<{ type: string }>) => answered(data);
        return (request) => own.postMessage(request);
      };
      const onPage = async (): Promise<(request: object) => void> => {
        let hear: ((message: { data: object }) => void) | undefined;
        const importScripts = (...addresses: string[]): void => {
          for (const address of addresses) {
            const request = new XMLHttpRequest();
            request.open('GET', new URL(address, url), false);
            request.send();
            run(request.responseText);
          }
        };
        // What the code takes for its own global: its messages must not meet those of the page.
        const scope = {
          location,
          addEventListener: (_: string, listener: (message: { data: object }) => void) => {
            hear = listener;
          },
          postMessage: (answer: { type: string }) => answered(answer),
        };
        const run = (code: string): void => new Function('self', 'importScripts', code)(scope, importScripts);
        run(await (await fetch(url)).text());
        // Its chunks come first.
        while (!hear) await new Promise((done) => setTimeout(done, 10));
        const listener = hear;
        return (request) => listener({ data: request });
      };
      const send = here ? await onPage() : inWorker();
      const ask = (request: object, type: string) =>
        new Promise<void>((done) => {
          answered = (answer) => answer.type === type && done();
          send(request);
        });
      await ask({ type: 'init', id: 1, base }, 'detail-ready');
      const times: number[] = [];
      for (const [place, query] of [...typed, ...typed].entries()) {
        const begin = performance.now();
        await ask({ type: 'search', id: place + 2, query }, 'found');
        if (place >= typed.length) times.push(performance.now() - begin);
      }
      return times;
    },
    { url: worker.url(), base: '/zoekbestanden/', typed: [...states], here: onMainThread },
  );
}
