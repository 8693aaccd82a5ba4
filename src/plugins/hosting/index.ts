import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readLibrary } from '../../content/library';
import { siteVersions } from '../../release/siteVersions';
import { type Lockfile, softwareList } from './softwareList';
import { standingFiles } from './standingFiles';
import { strictPage } from './strictPages';

/**
 * Lifecycles only: nothing that highlights code reaches a browser; after a build no page holds an inline script or style, and
 * security.txt, robots.txt, llms.txt and the list of software stand where programs look for them. What is written by hand beside the pages (archive,
 * single pages) never held anything inline.
 */
export default function hostingPlugin({ siteDir, siteConfig }: LoadContext): Plugin {
  return {
    name: 'kennisbank-hosting',
    // The theme imports its highlighter on every page; `false` is an empty module.
    configureWebpack: () => ({ resolve: { alias: { 'prism-react-renderer': false } } }),
    async postBuild({ outDir }) {
      const files = (await readdir(outDir, { recursive: true })).filter(
        (path) => path.endsWith('.html') && !/^(archief|pagina)[\\/]/.test(path),
      );
      for (const file of files) {
        const { html, scripts } = strictPage(await readFile(join(outDir, file), 'utf8'));
        for (const [path, code] of scripts) await write(join(outDir, path), code);
        await write(join(outDir, file), html);
      }
      const [newest = { docs: 'docs', basePath: '/' }] = siteVersions(siteDir);
      const { expires } = JSON.parse(readFileSync(join(siteDir, 'hosting/security.json'), 'utf8')) as { expires: string };
      const standing = { url: siteConfig.url, basePath: newest.basePath, expires, library: readLibrary(siteDir, newest.docs) };
      for (const [path, text] of standingFiles(standing)) await write(join(outDir, path), text);
      const lock = JSON.parse(readFileSync(join(siteDir, 'package-lock.json'), 'utf8')) as Lockfile;
      await write(join(outDir, 'sbom.cdx.json'), softwareList(lock));
    },
  };
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
