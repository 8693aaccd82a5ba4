import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What the first result took. */
export interface FirstResult {
  readonly milliseconds: number;
  /** Files that it did not wait for, though they may have been under way. */
  readonly later?: RegExp;
}

/** A way to search the built site in a browser. */
export interface BrowserContender {
  readonly name: string;
  /** Adds what it publishes to a copy of the site. */
  prepare(site: string): Promise<void>;
  /** The page that a reader is on. */
  readonly path: string;
  /** From focus, with the whole query typed at once, to the first result in the page. */
  first(page: Page, query: string): Promise<FirstResult>;
  /** After that: milliseconds for each state, answers with excerpts included. */
  warm(page: Page, states: readonly string[]): Promise<number[]>;
  /** The same on the main thread of an empty page, the only thread that a browser can slow down. */
  onMainThread(page: Page, blank: Page, states: readonly string[]): Promise<number[]>;
}

/** Results that a reader sees at once. */
const SHOWN = 8;
export const BLANK = '/leeg.html';

/** An answer that the words of the second stage may overthrow waits for them. */
const later = { ofFirstStage: /\/(?:labels|texts|vectors|begrippen)-/, ofAllWords: /\/(?:texts|vectors|begrippen)-/ } as const;

/** Ours as it is on the site, in the search field of the page. Keystrokes are asked of the worker itself, there and back. */
const ours: BrowserContender = {
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

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}

/** Pagefind through its own interface, without any of its looks, which would cost another 30 kB. */
const pagefind: BrowserContender = {
  name: 'Pagefind',
  prepare: async (site) => {
    const { createIndex, close } = await import('pagefind');
    const { index, errors } = await createIndex({ forceLanguage: 'nl', rootSelector: 'article' });
    if (!index) throw new Error(errors.join('\n'));
    await index.addDirectory({ path: site });
    await index.writeFiles({ outputPath: join(site, 'pagefind') });
    await close();
    writeFileSync(join(site, BLANK), '<!doctype html><title>Leeg</title><link rel="icon" href="data:,"><ol></ol>');
  },
  path: BLANK,
  first: (page, query) =>
    page.evaluate(
      async ({ typed, shown }) => {
        const begin = performance.now();
        const address = '/pagefind/pagefind.js';
        const engine = (await import(address)) as Pagefind;
        Object.assign(globalThis, { engine });
        const { results } = await engine.search(typed);
        const list = document.querySelector('ol');
        // With nothing found the answer itself is what the reader waits for.
        if (results.length > 0)
          await Promise.race(results.slice(0, shown).map(async (result) => list?.append(JSON.stringify(await result.data()))));
        await new Promise(requestAnimationFrame);
        return { milliseconds: performance.now() - begin };
      },
      { typed: query, shown: SHOWN },
    ),
  warm: (page, states) =>
    page.evaluate(
      async ({ typed, shown }) => {
        const { engine } = globalThis as unknown as { engine: Pagefind };
        const times: number[] = [];
        for (const [place, query] of [...typed, ...typed].entries()) {
          const begin = performance.now();
          const { results } = await engine.search(query);
          await Promise.all(results.slice(0, shown).map((result) => result.data()));
          if (place >= typed.length) times.push(performance.now() - begin);
        }
        return times;
      },
      { typed: [...states], shown: SHOWN },
    ),
  onMainThread: async (_, blank, states) => {
    await blank.goto(new URL(BLANK, blank.url()).href);
    await pagefind.first(blank, states[0] ?? '');
    return pagefind.warm(blank, states);
  },
};

export const browserContenders: readonly BrowserContender[] = [ours, pagefind];

/** A copy of the build with what every contender publishes. */
export async function prepareSite(build: string, site: string): Promise<void> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(build, site, { recursive: true });
  for (const { prepare } of browserContenders) await prepare(site);
}
