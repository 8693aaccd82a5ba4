import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import releasesPlugin from '../../../src/plugins/releases';
import { releaseSource } from '../../../src/plugins/releases/releaseSite';
import { makeSite, removeSites } from '../../release/site';
import { siteWithReleases } from './site';

afterAll(removeSites);

async function run(root: string): Promise<{ routes: string[]; outDir: string }> {
  const plugin = releasesPlugin({ siteDir: root, generatedFilesDir: '/tmp', baseUrl: '/' } as LoadContext, {
    releases: releaseSource(root),
  });
  const content = await plugin.loadContent?.();
  const routes: string[] = [];
  const actions = {
    setGlobalData: () => undefined,
    createData: async (name: string) => `/tmp/${name}`,
    addRoute: ({ path }: { path: string }) => routes.push(path),
  };
  await plugin.contentLoaded?.({ content, actions } as never);
  const outDir = mkdtempSync(join(tmpdir(), 'kb-'));
  await plugin.postBuild?.({ content, outDir, siteConfig: { title: 'Proef', url: 'https://voorbeeld.nl' } } as never);
  return { routes, outDir };
}

test('a page per release, a front page per old version, stones, the feed and the files', async () => {
  const { routes, outDir } = await run(await siteWithReleases());
  expect(routes.slice(0, 6)).toEqual([
    '/wijzigingen/',
    '/wijzigingen/2026.2/',
    '/wijzigingen/2026.1/',
    '/wijzigingen/werkversie/',
    '/2026.1/',
    '/werkversie/',
  ]);
  expect(routes.slice(6).sort()).toEqual(['/wet/artikel/', '/wet/weg/']);
  for (const file of [
    'wijzigingen.xml',
    'wijzigingen/2026.1/kennisbank-2026.1.pdf',
    'wijzigingen/2026.2/manifest.json',
    '2026.2/wet/index.html',
  ])
    expect(existsSync(join(outDir, file))).toBe(true);
  expect(readFileSync(join(outDir, 'wijzigingen.xml'), 'utf8').match(/<entry>/g)).toHaveLength(2);
});

test('before the first release there are a list and a feed, both empty', async () => {
  const { routes, outDir } = await run(makeSite());
  expect(routes).toEqual(['/wijzigingen/']);
  expect(readFileSync(join(outDir, 'wijzigingen.xml'), 'utf8')).not.toContain('<entry>');
});
