import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { BLANK, type BrowserContender, SHOWN } from './contender';

const PACKAGE = '@easyops-cn/docusaurus-search-local';
const WORKER = '/easyops-worker.js';
const INDEX = 'search-index.json';
/** As its README advises for a Dutch site. */
const config = { language: ['nl'], removeDefaultStopWordFilter: [], removeDefaultStemmer: false, ignoreCssSelectors: [], hashed: false };

interface Scanned {
  scanDocuments(pages: readonly { filePath: string; url: string; type: 'docs' }[], options: typeof config): Promise<unknown>;
}
interface Indexed {
  buildIndex(documents: unknown, options: typeof config): unknown;
}

/**
 * The local search most Docusaurus sites have (docusaurus-search-local of EasyOps): its own index over the same pages and its own
 * worker, asked as its search bar does, without that bar. Slow keystrokes are not measured: its worker can't run on a page.
 */
export const easyops: BrowserContender = {
  name: 'EasyOps',
  prepare: async (site) => {
    const own = createRequire(__filename);
    const folder = dirname(own.resolve(`${PACKAGE}/package.json`));
    const { scanDocuments } = own(join(folder, 'dist/server/server/utils/scanDocuments.js')) as Scanned;
    const { buildIndex } = own(join(folder, 'dist/server/server/utils/buildIndex.js')) as Indexed;
    writeFileSync(join(site, INDEX), JSON.stringify(buildIndex(await scanDocuments(articlesOf(site), config), config)));
    await build({
      entryPoints: [join(folder, 'dist/client/client/theme/worker.js')],
      outfile: join(site, WORKER),
      bundle: true,
      minify: true,
      format: 'iife',
      plugins: [
        {
          name: 'constants that its plugin writes',
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /proxiedGeneratedConstants$/ }, ({ path }) => ({ path, namespace: 'constants' }));
            onLoad({ filter: /.*/, namespace: 'constants' }, () => ({ contents: constants, resolveDir: folder }));
          },
        },
      ],
    });
  },
  path: BLANK,
  first: (page, query) =>
    page.evaluate(
      async ({ typed, shown, worker }) => {
        const begin = performance.now();
        const ask = await import('/easyops-page.js' as string);
        const search = await ask.open(worker);
        Object.assign(globalThis, { search });
        const found = (await search(typed, shown)) as { document: { t: string } }[];
        const list = document.querySelector('ol');
        for (const { document: one } of found) list?.append(one.t);
        await new Promise(requestAnimationFrame);
        return { milliseconds: performance.now() - begin };
      },
      { typed: query, shown: SHOWN, worker: WORKER },
    ),
  warm: (page, states) =>
    page.evaluate(
      async ({ typed, shown }) => {
        const { search } = globalThis as unknown as { search: (query: string, limit: number) => Promise<unknown> };
        const times: number[] = [];
        for (const [place, query] of [...typed, ...typed].entries()) {
          const begin = performance.now();
          await search(query, shown);
          if (place >= typed.length) times.push(performance.now() - begin);
        }
        return times;
      },
      { typed: [...states], shown: SHOWN },
    ),
};
