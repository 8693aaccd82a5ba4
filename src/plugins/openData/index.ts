import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readLibrary } from '../../content/library';
import { siteVersions } from '../../release/siteVersions';
import { generatedName } from '../generated';
import { dataFolder, openDataFiles } from './files';
import { type GlossaryLetter, glossaryList } from './glossary';

interface Content {
  letters: GlossaryLetter[];
  files: ReadonlyMap<string, string>;
}

/** Lifecycles only: the list of concepts, and the data that others may use again. Both follow the newest version. */
export default function openDataPlugin(context: LoadContext): Plugin<Content> {
  return {
    name: 'kennisbank-open-data',
    getPathsToWatch: () => [`${context.siteDir}/data/**/*.yaml`],
    loadContent() {
      const [newest = { docs: 'docs', basePath: '/' }] = siteVersions(context.siteDir);
      const library = readLibrary(context.siteDir, newest.docs);
      return {
        letters: glossaryList(library, newest.basePath),
        files: openDataFiles(library, context.siteConfig.url, newest.basePath),
      };
    },
    async contentLoaded({ content, actions }) {
      const letters = generatedName(await actions.createData('begrippen.json', JSON.stringify(content.letters)), context.generatedFilesDir);
      actions.addRoute({
        path: `${context.baseUrl}begrippen/`,
        component: '@site/src/components/Glossary/index.tsx',
        modules: { letters },
        exact: true,
      });
    },
    async postBuild({ content, outDir }) {
      await mkdir(join(outDir, dataFolder), { recursive: true });
      for (const [name, text] of content.files) await writeFile(join(outDir, dataFolder, name), text);
    },
  };
}
