import { join } from 'node:path';
import { toString as textOfNode } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { parseMarkdown } from '../../../src/content/markdown';
import { contentPath, remarkCompose } from '../../../src/plugins/library/remarkCompose';
import { fixtureRoot } from '../../content/fixtures';

const transform = remarkCompose({ root: fixtureRoot });

test('a content page is composed; a landing page gets its lists; other files stay', () => {
  const file = (path: string) => new VFile({ path: join(fixtureRoot, path) });
  const page = parseMarkdown('wordt vervangen');
  transform(page, file('docs/procedures/melden.md'));
  expect(textOfNode(page)).toContain('Doe dit nooit');
  const landing = parseMarkdown('::signalen');
  transform(landing, file('docs/signalen/index.mdx'));
  expect(textOfNode(landing)).toContain('Iemand heeft zijn paspoort niet zelf');
  const other = parseMarkdown('::signalen');
  transform(other, file('src/pages/x.md'));
  expect(other).toEqual(parseMarkdown('::signalen'));
});

test('content is recognised by its folder', () => {
  expect(contentPath('/r', '/r/versioned_docs/version-2026.1/wet/x.md')).toEqual({
    docs: 'versioned_docs/version-2026.1',
    path: 'wet/x.md',
  });
  expect(contentPath('/r', '/r/src/pages/over/contact.mdx')).toEqual({ docs: 'docs', path: 'over/contact.mdx' });
  expect(contentPath('/r', '/elders/docs/x.md')).toBeUndefined();
});
