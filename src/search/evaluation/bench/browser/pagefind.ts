import { join } from 'node:path';
import { BLANK, type BrowserContender, SHOWN } from './types';
import { warmAsks } from './warm';

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}

/** Pagefind through its own interface, without any of its looks: what answers, but shows nothing to a person. */
export const pagefind: BrowserContender = {
  name: 'Pagefind',
  prepare: async (site) => {
    const { createIndex, close } = await import('pagefind');
    const { index, errors } = await createIndex({ forceLanguage: 'nl', rootSelector: 'article' });
    if (!index) throw new Error(errors.join('\n'));
    await index.addDirectory({ path: site });
    await index.writeFiles({ outputPath: join(site, 'pagefind') });
    await close();
  },
  path: BLANK,
  first: (page, query) =>
    page.evaluate(
      async ({ typed, shown }) => {
        const begin = performance.now();
        const address = '/pagefind/pagefind.js';
        const engine = (await import(address)) as Pagefind;
        const ask = async (sought: string) =>
          Promise.all((await engine.search(sought)).results.slice(0, shown).map((result) => result.data()));
        Object.assign(globalThis, { ask });
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
  warm: warmAsks,
  onMainThread: async (_, blank, states) => {
    await blank.goto(new URL(BLANK, blank.url()).href);
    await pagefind.first(blank, states[0] ?? '');
    return warmAsks(blank, states);
  },
};

/**
 * Pagefind as people meet it: its own field and list, fetched at focus like ours, answering at once instead of after the 300 ms
 * that it waits of itself.
 */
export const pagefindWithField: BrowserContender = {
  name: 'Pagefind met veld',
  // Its files are those of the other one.
  prepare: async () => {},
  path: BLANK,
  first: (page, query) =>
    page.evaluate(async (typed) => {
      const begin = performance.now();
      const looks = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/pagefind/pagefind-ui.css' });
      const script = Object.assign(document.createElement('script'), { src: '/pagefind/pagefind-ui.js' });
      const loaded = [looks, script].map((element) => new Promise((done) => element.addEventListener('load', done)));
      document.head.append(looks, script);
      await Promise.all(loaded);
      const { PagefindUI } = globalThis as unknown as { PagefindUI: new (options: object) => unknown };
      new PagefindUI({ element: 'ol', bundlePath: '/pagefind/', showImages: false, debounceTimeoutMs: 0 });
      const input = document.querySelector<HTMLInputElement>('.pagefind-ui__search-input');
      if (!input) throw new Error('no search field');
      input.focus();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // With nothing found the message is what the reader waits for.
      const answered = () => document.querySelector('.pagefind-ui__result-link, .pagefind-ui__message:not(:empty)');
      const isAnswer = () => answered() !== null && !/\u2026|\.\.\./.test(answered()?.textContent ?? '');
      while (!isAnswer() && performance.now() - begin < 30_000) await new Promise(requestAnimationFrame);
      return { milliseconds: performance.now() - begin };
    }, query),
};
