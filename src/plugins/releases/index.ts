import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { kindNames, kinds } from '../../content/kinds';
import { atomFeed } from '../../release/feed';
import { paths } from '../../release/files';
import { generatedName } from '../generated';
import { pageLinks, permanentLinks } from './permanentLinks';
import { fileAddress, releaseLines, releasePage, releasesData, type VersionFacts } from './releasePages';
import type { ReleaseSite, ReleaseSource } from './releaseSite';
import { tombstones } from './tombstones';

/** Lifecycles only: the pages about releases, the feed, the files of each release, and addresses that must go on working. */
export default function releasesPlugin(context: LoadContext, { releases }: { releases: ReleaseSource }): Plugin<ReleaseSite> {
  const component = (name: string): string => `@site/src/components/${name}/index.tsx`;
  return {
    name: 'kennisbank-releases',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'releases/*.json', 'versions.json'].map((glob) => `${context.siteDir}/${glob}`),
    loadContent() {
      releases.forget();
      return releases.get();
    },
    async contentLoaded({ content, actions }) {
      const data = releasesData(content);
      actions.setGlobalData(data);
      const addPage = async (path: string, name: string, file: string, value: unknown): Promise<void> => {
        const module = generatedName(await actions.createData(file, JSON.stringify(value)), context.generatedFilesDir);
        actions.addRoute({ path, component: component(name), modules: { data: module }, exact: true });
      };
      await addPage('/wijzigingen/', 'ReleaseList', 'lijst.json', releaseLines(content));
      for (const version of data.versions) {
        const slug = version.name === 'current' ? 'werkversie' : version.name;
        await addPage(`/wijzigingen/${slug}/`, 'ReleasePage', `release-${slug}.json`, releasePage(content, version));
      }
      for (const version of data.versions) {
        if (version.basePath === '/' || version.basePath.startsWith('/archief/')) continue;
        await addPage(version.basePath, 'VersionStart', `begin-${version.name}.json`, versionStart(content, version));
      }
      for (const [index, tombstone] of tombstones(content).entries())
        await addPage(tombstone.path, 'Tombstone', `verhuisd-${index}.json`, tombstone);
    },
    async postBuild({ content, outDir, siteConfig }) {
      const write = async (path: string, text: string): Promise<void> => {
        await mkdir(dirname(join(outDir, path)), { recursive: true });
        await writeFile(join(outDir, path), text);
      };
      const site = { title: siteConfig.title, url: `${siteConfig.url}${context.baseUrl}` };
      await write(
        'wijzigingen.xml',
        atomFeed(site, content.releases, (name) => content.changes.get(name)),
      );
      const links = [...permanentLinks(content, siteConfig.url), ...pageLinks(content, siteConfig.url)];
      for (const { file, html } of links) await write(file, html);
      for (const { name, manifest, archived } of content.releases) {
        if (archived) await cp(join(context.siteDir, paths.archive(name)), join(outDir, 'archief', name), { recursive: true });
        await mkdir(join(outDir, 'wijzigingen', name), { recursive: true });
        await copyFile(join(context.siteDir, paths.manifest(name)), join(outDir, fileAddress.manifest(name)));
        if (manifest.files.some(({ path }) => path === paths.pdf(name)))
          await copyFile(join(context.siteDir, paths.pdf(name)), join(outDir, fileAddress.pdf(name)));
      }
    },
  };
}

/** What stands at the root of an older version: the overview pages that it has. */
function versionStart(site: ReleaseSite, version: VersionFacts): { version: VersionFacts; parts: { label: string; href: string }[] } {
  const places = site.pages.get(version.name);
  const parts = kindNames.flatMap((kind) => {
    const { folder, plural } = kinds[kind];
    const place = places?.get(`overzicht:${folder}/index.mdx`) ?? places?.get(`overzicht:${folder}/index.md`);
    return place ? [{ label: plural, href: `${version.basePath}${place.url.slice(1)}` }] : [];
  });
  return { version, parts };
}
