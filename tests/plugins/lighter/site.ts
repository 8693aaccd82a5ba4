import type { GeneratedText } from '../../../src/plugins/lighter/generatedRoutes';

/** Docusaurus' three tables for a small site, as it writes them: two versions, with signals enough for a part of their own. */
export const signals = Array.from({ length: 12 }, (_, index) => `signaal-${index}`);

const versions = ['/', '/2026.1/'];
const registry: Record<string, string> = {
  rc: '@theme/DocsRoot',
  vc: '@theme/DocVersionRoot',
  dc: '@theme/DocRoot',
  di: '@theme/DocItem',
  ho: '@site/src/pages/index.tsx',
  pl: '@generated/docs/default/__plugin.json',
  v0: '@generated/docs/default/p/new.json',
  v1: '@generated/docs/default/p/old.json',
};
const chunkNames: Record<string, object> = {
  '/-h': { __comp: 'ho', __context: { plugin: 'pl' } },
  '/-r': { __comp: 'rc', __context: { plugin: 'pl' } },
};
const route = (path: string, hash: string, more: string): string =>
  `{ path: '${path}', component: ComponentCreator('${path}', '${hash}'), ${more} }`;

const versionRoutes = versions.map((base, index) => {
  chunkNames[`${base}-v`] = { __comp: 'vc', __props: `v${index}` };
  chunkNames[`${base}-d`] = { __comp: 'dc' };
  const paths = [...signals.map((name) => `signalen/${name}`), 'procedures/melden'];
  const pages = paths.map((name, at) => {
    const chunk = `c${index}x${at}`;
    registry[chunk] = `@site/${index === 0 ? 'docs' : 'versioned_docs/version-2026.1'}/${name}.md`;
    chunkNames[`${base}${name}/-p`] = { __comp: 'di', content: chunk };
    return route(`${base}${name}/`, 'p', name.startsWith('procedures') ? 'exact: true, sidebar: "procedures"' : 'exact: true');
  });
  return route(base, 'v', `routes: [${route(base, 'd', `routes: [${pages.join(', ')}]`)}]`);
});

export const tables: GeneratedText = {
  routes: [
    "import React from 'react';",
    "import ComponentCreator from '@docusaurus/ComponentCreator';",
    'export default [',
    `${route('/', 'h', 'exact: true')}, ${route('/', 'r', `routes: [${[...versionRoutes].reverse().join(', ')}]`)},`,
    "{ path: '*', component: ComponentCreator('*') },",
    '];',
  ].join('\n'),
  registry: `export default {\n${Object.entries(registry)
    .map(
      ([name, request]) =>
        `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${request}"), "${request}", require.resolveWeak("${request}")],`,
    )
    .join('\n')}\n};`,
  chunkNames: JSON.stringify(chunkNames),
};

/** What stands in the JSON that the tables name. */
export const data: Record<string, unknown> = {
  'docs/default/__plugin.json': { name: 'docs', id: 'default' },
  'docs/default/p/new.json': { version: { version: 'current', docsSidebars: { procedures: ['menu'], rollen: ['other'] } } },
  'docs/default/p/old.json': { version: { version: '2026.1', docsSidebars: { procedures: ['old menu'] } } },
};
