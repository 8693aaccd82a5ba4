import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { openIndex } from '../../../src/search/engine/searchIndex';
import { textsOf } from '../../../src/search/engine/texts';
import { versions } from '../../fixtures/search/corpus';

const input = indexCorpus(versions);

test.each(versions.versions)('$name: each section has the text that it has in that version', ({ name, basePath, pages }) => {
  const index = openIndex({ version: name, basePath, ...input });
  const texts = textsOf(index, input);
  const found = index.sections.map(({ pageId, anchor }, section) => `${pageId}#${anchor} ${texts[section]}`);
  const expected = pages.flatMap(({ id, sections }) => sections.map(({ anchor, text }) => `${id}#${anchor} ${text}`));
  expect(found.sort()).toEqual(expected.sort());
});

test('a section of which no text came is empty, not absent', () => {
  const [{ name, basePath } = { name: '', basePath: '' }] = versions.versions;
  const index = openIndex({ version: name, basePath, ...input });
  expect(textsOf(index, { baseTexts: [] })).toEqual(index.sections.map(() => ''));
});
