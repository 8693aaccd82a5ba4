import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { BLANK, type BrowserContender, SHOWN } from './types';
import { warmAsks } from './warm';

const PACKAGE = '@easyops-cn/docusaurus-search-local';
const INDEX = 'search-index.json';
const [WORKER, PAGE] = ['easyops/worker.js', 'easyops/page.js'];
/** As its README advises for a Dutch site; the rest is what it does of itself. */
const config = { language: ['nl'], removeDefaultStopWordFilter: [], removeDefaultStemmer: false, ignoreCssSelectors: [] };

/** What its plugin writes into the build, for its worker to read. */
const constants = `
  import lunr from 'lunr';
  require('lunr-languages/lunr.stemmer.support')(lunr);
  require('lunr-languages/lunr.nl')(lunr);
  export const removeDefaultStopWordFilter = [];
  export const language = ['nl'];
  export const searchIndexUrl = '${INDEX}';
  export const searchResultLimits = ${SHOWN};
  export const fuzzyMatchingDistance = 1;
`;

/** How its search bar talks to its worker. */
const page = `
  import * as Comlink from 'comlink';
  export async function open(worker) {
    const Remote = Comlink.wrap(new Worker(worker));
    const remote = await new Remote();
    return (query, limit) => remote.search('/', '', query, limit);
  }
`;

type Search = (query: string, limit: number) => Promise<{ document: { t: string } }[]>;
interface Server {
  scanDocuments(pages: readonly { filePath: string; url: string; type: 'docs' }[], options: typeof config): Promise<unknown>;
  buildIndex(documents: unknown, options: typeof config): unknown;
}

/**
 * The local search that most Docusaurus sites have, docusaurus-search-local of EasyOps: its own index over the same pages and its
 * own worker, asked as its search bar does, but without that bar, which shows results to a person. No figure for a slower
 * processor: its worker can't run on a page.
 */
export const easyops: BrowserContender = {
  name: 'EasyOps',
  prepare: async (site) => {
    const own = createRequire(__filename);
    const folder = dirname(own.resolve(`${PACKAGE}/package.json`));
    const server = (name: string): Server => own(join(folder, 'dist/server/server/utils', name)) as Server;
    const documents = await server('scanDocuments.js').scanDocuments(articlesOf(site), config);
    writeFileSync(join(site, INDEX), JSON.stringify(server('buildIndex.js').buildIndex(documents, config)));
    const shared = { bundle: true, minify: true, plugins: [writtenConstants(folder)] };
    await build({
      ...shared,
      entryPoints: [join(folder, 'dist/client/client/theme/worker.js')],
      outfile: join(site, WORKER),
      format: 'iife',
    });
    await build({ ...shared, stdin: { contents: page, resolveDir: folder }, outfile: join(site, PAGE), format: 'esm' });
  },
  path: BLANK,
  first: (tab, query) =>
    tab.evaluate(
      async ({ typed, shown, address, worker }) => {
        const begin = performance.now();
        const { open } = (await import(address)) as { open: (worker: string) => Promise<Search> };
        const search = await open(worker);
        const ask = (sought: string) => search(sought, shown);
        Object.assign(globalThis, { ask });
        const list = document.querySelector('ol');
        for (const found of await ask(typed)) list?.append(found.document.t);
        await new Promise(requestAnimationFrame);
        return { milliseconds: performance.now() - begin };
      },
      { typed: query, shown: SHOWN, address: `/${PAGE}`, worker: `/${WORKER}` },
    ),
  warm: warmAsks,
};

function writtenConstants(folder: string): Plugin {
  return {
    name: 'written-constants',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /proxiedGeneratedConstants$/ }, ({ path }) => ({ path, namespace: 'written' }));
      onLoad({ filter: /.*/, namespace: 'written' }, () => ({ contents: constants, resolveDir: folder }));
    },
  };
}

/** Pages with an article, as Pagefind takes them. */
function articlesOf(site: string): { filePath: string; url: string; type: 'docs' }[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((filePath) => ({ filePath, url: dirname(filePath).slice(site.length).split(sep).join('/').concat('/'), type: 'docs' }));
}
