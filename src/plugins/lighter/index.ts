import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readGeneratedSite } from './generatedRoutes';
import { lighterConfig } from './lighterConfig';
import { lighterTranslations } from './lighterTranslations';
import { type ClientManifest, withPageScripts } from './pageScripts';
import { replacements } from './replacements';
import { routeFiles } from './routeFiles';
import { smallData } from './smallData';

const name = 'kennisbank-lighter';

interface Compiler {
  readonly hooks: { readonly afterEmit: { tap(name: string, done: () => void): void } };
}

/**
 * Lifecycles only, and only for the browser's code of a build: what every page loads holds nothing that grows with the number of
 * pages or versions, and nothing that no page of ours uses. See `replacements` for what is taken out.
 */
export default function lighterPlugin({ siteDir, generatedFilesDir, siteConfig }: LoadContext): Plugin {
  return {
    name,
    configureWebpack(config, isServer, { currentBundler }) {
      if (process.env.NODE_ENV !== 'production') return {};
      // On the server too: the names of styles hang on it, and must be the same on both sides.
      const hashSalt = toolsOf(siteDir);
      if (isServer) return { output: { hashSalt } };
      const site = readGeneratedSite(generatedFilesDir);
      const folder = join(generatedFilesDir, name);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [file, code] of routeFiles(site, smallData(site, generatedFilesDir))) writeFileSync(join(folder, file), code);
      // It writes a list of all chunks, for loading pages ahead in a way that is no longer there.
      config.plugins = config.plugins?.filter((plugin) => plugin?.constructor.name !== 'ChunkAssetPlugin');
      // The configuration went through JSON on its way to the browser before, too.
      writeFileSync(join(folder, 'config.json'), JSON.stringify(lighterConfig({ ...siteConfig })));
      const texts = JSON.parse(readFileSync(join(generatedFilesDir, 'codeTranslations.json'), 'utf8')) as Record<string, string>;
      writeFileSync(join(folder, 'texts.json'), JSON.stringify(lighterTranslations(texts)));
      return {
        // A chunk's address follows from its name and one hash over all code. With a hash of its own for every chunk, every page
        // would carry a list of them all.
        output: { chunkFilename: 'assets/js/[fullhash:16]/[name].js', hashSalt },
        optimization: {
          chunkIds: 'named',
          // The worker in one file: a file beside it would cost a phone another round trip before search can begin.
          splitChunks: {
            cacheGroups: {
              defaultVendors: {
                test: /[\\/]node_modules[\\/]/,
                priority: -10,
                reuseExistingChunk: true,
                idHint: 'vendors',
                chunks: isOwnFile,
              },
            },
          },
        },
        plugins: [
          ...replacements(folder).map(([wanted, given]) => new currentBundler.instance.NormalModuleReplacementPlugin(wanted, given)),
          {
            apply: ({ hooks }: Compiler) =>
              hooks.afterEmit.tap(name, () => {
                const path = join(generatedFilesDir, 'client-manifest.json');
                const manifest = JSON.parse(readFileSync(path, 'utf8')) as ClientManifest;
                writeFileSync(path, JSON.stringify(withPageScripts(manifest, site)));
              }),
          },
        ],
      };
    },
  };
}

/** As by default for what is loaded on demand, the worker excepted. */
function isOwnFile(chunk: { readonly name?: string | null; canBeInitial(): boolean }): boolean {
  return chunk.name !== 'search-worker' && !chunk.canBeInitial();
}

/** The hash is made before the code is made small: another version of what does that gives other bytes, and needs another address. */
function toolsOf(siteDir: string): string {
  return createHash('sha256')
    .update(readFileSync(join(siteDir, 'package-lock.json')))
    .digest('hex');
}
