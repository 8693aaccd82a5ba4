import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadContext, Props } from '@docusaurus/types';
import openDataPlugin from '../../../src/plugins/openData/index';
import { fixtureRoot } from '../../content/fixtures';

test('after a build the open data stands beside the pages', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'kb-data-'));
  const plugin = openDataPlugin({
    siteDir: fixtureRoot,
    generatedFilesDir: '/tmp',
    baseUrl: '/',
    siteConfig: { url: 'https://site.example' },
  } as LoadContext);
  const content = await plugin.loadContent?.();
  await plugin.postBuild?.({ outDir, content } as Props & { content: never } as never);
  expect(readdirSync(join(outDir, 'gegevens')).sort()).toEqual([
    'begrippen.json',
    'begrippen.jsonld',
    'begrippen.ttl',
    'signalen.csv',
    'signalen.json',
  ]);
  rmSync(outDir, { recursive: true });
});
