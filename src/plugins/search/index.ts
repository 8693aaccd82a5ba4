import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildPack } from '../../search/build/pack';
import { generatedName } from '../generated';
import { type Glossary, glossaryOf, kindLabels, type SearchContact, type SearchData, searchContacts } from './searchData';
import { readSite } from './siteCorpus';
import { type TitleLetter, titleList } from './titleList';

/** Folder of the search files on the site. */
const folder = 'zoekbestanden';

interface Content {
  files: ReadonlyMap<string, Uint8Array>;
  /** Name of the glossary's file. */
  glossary: string;
  contacts: SearchContact[];
  titles: TitleLetter[];
}

/**
 * Lifecycles only: builds the pack and the glossary from the pages, writes them after a build, serves them while writing
 * (`npm run dev`), and adds the page from A to Z.
 */
export default function searchPlugin(context: LoadContext): Plugin<Content> {
  let files: Content['files'] = new Map();
  return {
    name: 'kennisbank-search',
    getPathsToWatch: () => ['docs/**/*.md', 'data/**/*.yaml'].map((glob) => `${context.siteDir}/${glob}`),
    loadContent() {
      const { corpus, contacts } = readSite(context.siteDir);
      const glossary = glossaryFile(glossaryOf(corpus.thesaurus));
      files = new Map([...buildPack(corpus).files, [glossary.name, glossary.bytes]]);
      return { files, glossary: glossary.name, contacts: searchContacts(contacts), titles: titleList(corpus) };
    },
    async contentLoaded({ content, actions }) {
      const data: SearchData = {
        base: `${context.baseUrl}${folder}/`,
        revision: hash([...content.files.keys(), ...content.files.values()]),
        glossary: content.glossary,
        kinds: kindLabels(),
        contacts: content.contacts,
      };
      actions.setGlobalData(data);
      const titles = generatedName(await actions.createData('a-tot-z.json', JSON.stringify(content.titles)), context.generatedFilesDir);
      actions.addRoute({
        path: `${context.baseUrl}a-tot-z/`,
        component: '@site/src/components/SearchAtoZ/index.tsx',
        modules: { titles },
        exact: true,
      });
    },
    async postBuild({ content, outDir }) {
      await mkdir(join(outDir, folder), { recursive: true });
      for (const [name, bytes] of content.files) await writeFile(join(outDir, folder, name), bytes);
    },
    configureWebpack() {
      return {
        devServer: {
          // Docusaurus joins what its own function and this one return, and its own ends in a page for every address:
          // so ours goes to the front of the list that both get, and nothing is added behind.
          setupMiddlewares: (middlewares: unknown[]) => {
            middlewares.unshift({
              name: 'kennisbank-search',
              path: `/${folder}/`,
              middleware: (
                request: { url?: string },
                response: { setHeader(name: string, value: string): void; end(body: Uint8Array): void },
                next: () => void,
              ) => {
                const bytes = files.get((request.url ?? '').replace(/^.*\//, '').replace(/\?.*$/, ''));
                if (!bytes) return next();
                response.setHeader('Content-Type', 'application/octet-stream');
                response.end(bytes);
              },
            });
            return [];
          },
        },
      } as object;
    },
  };
}

function glossaryFile(glossary: Glossary): { name: string; bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(JSON.stringify(glossary));
  return { name: `begrippen-${hash([bytes])}.json`, bytes };
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 16);
}
