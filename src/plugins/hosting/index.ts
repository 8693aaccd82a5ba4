import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { strictPage } from './strictPages';

/** Lifecycles only: after a build no page holds an inline script or style. What is written by hand beside the pages never did. */
export default function hostingPlugin(): Plugin {
  return {
    name: 'kennisbank-hosting',
    async postBuild({ outDir }) {
      const files = (await readdir(outDir, { recursive: true })).filter(
        (path) => path.endsWith('.html') && !/^(archief|pagina)[\\/]/.test(path),
      );
      for (const file of files) {
        const { html, scripts } = strictPage(await readFile(join(outDir, file), 'utf8'));
        for (const [path, code] of scripts) {
          await mkdir(dirname(join(outDir, path)), { recursive: true });
          await writeFile(join(outDir, path), code);
        }
        await writeFile(join(outDir, file), html);
      }
    },
  };
}
