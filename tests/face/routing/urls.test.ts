import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyTrailingSlash } from '@docusaurus/utils-common';
import * as urls from '../../../src/face/routing/urls';

test('what stands in is the same', () => {
  expect(urls.applyTrailingSlash).toBe(applyTrailingSlash);
});

test('whatever browser code asks for is there', () => {
  const folders = ['core/lib/client', 'theme-common/lib', 'theme-classic/lib', 'plugin-content-docs/lib/client'];
  const root = join(dirname(require.resolve('@docusaurus/core/package.json')), '..');
  const asked = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      // We have no blog.
      .filter((path) => path.endsWith('.js') && !/Blog/.test(path))
      .flatMap((path) => [
        ...readFileSync(join(root, folder, path), 'utf8').matchAll(/import \{([^}]+)\} from '@docusaurus\/utils-common'/g),
      ])
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
  );
  expect(asked).toContain('applyTrailingSlash');
  expect(asked.filter((name) => !(name in urls))).toEqual([]);
});
