import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composePage } from '../../src/content/compose/compose';
import { composeContext } from '../../src/content/compose/context';
import { readLibrary } from '../../src/content/library';
import { sectionsOf } from '../../src/content/sections';
import { siteVersions } from '../../src/release/siteVersions';

const root = join(__dirname, '../..');

describe.each(siteVersions(root))('$name', ({ docs, basePath }) => {
  const library = readLibrary(root, docs);
  const context = composeContext(library);

  test('every page stands where search says it stands, with the anchors that search links to', () => {
    const wrong = library.pages.flatMap((page) => {
      const file = join(root, 'build', basePath, page.url, 'index.html');
      if (!existsSync(file)) return [`${page.file}: geen ${file}`];
      const html = readFileSync(file, 'utf8');
      const ids = new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map((match) => match[1]));
      return sectionsOf(composePage(page, context))
        .filter(({ anchor }) => anchor !== '' && !ids.has(anchor))
        .map(({ anchor }) => `${page.file}#${anchor}`);
    });
    expect(wrong).toEqual([]);
    expect(library.pages.length).toBeGreaterThan(0);
  });
});
