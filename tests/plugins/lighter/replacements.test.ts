import { existsSync } from 'node:fs';
import { replacements } from '../../../src/plugins/lighter/replacements';

const core = (path: string): string => require.resolve(`@docusaurus/core/lib/client/${path}`);
const replaced = replacements('/generated');

// An upgrade that moves one of these makes every page heavy again, without an error.
test.each([
  '@generated/routes',
  '@generated/docusaurus.config',
  '@generated/codeTranslations',
  '@docusaurus/utils-common',
  core('preload.js'),
  core('docusaurus.js'),
  core('BaseUrlIssueBanner/index.js'),
])('%s is replaced once', (wanted) => {
  expect(replaced.filter(([pattern]) => pattern.test(wanted))).toHaveLength(1);
});

test('nothing else of Docusaurus is replaced', () => {
  for (const path of ['App.js', 'PendingNavigation.js', 'docusaurusContext.js', 'exports/Link.js']) {
    expect(replaced.filter(([pattern]) => pattern.test(core(path)))).toEqual([]);
  }
});

test('what is given instead is there', () => {
  const own = replaced.map(([, given]) => given).filter((path) => !path.startsWith('/generated'));
  expect(own).toHaveLength(4);
  expect(own.filter((path) => !existsSync(path))).toEqual([]);
});
