import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { viewVersion } from '../../../src/search/engine/versionView';
import { versions } from '../../fixtures/search/corpus';

const input = indexCorpus(versions);

test.each(versions.versions)('$name has its own pages and sections, once', ({ name, basePath, pages }) => {
  const view = viewVersion({ version: name, basePath, ...input });
  expect(view.pages.map(({ id, title }) => [id, title]).sort()).toEqual(pages.map(({ id, title }) => [id, title]).sort());
  view.pages.forEach(({ id }, page) => {
    const own = view.sections.slice(view.sectionStarts[page], view.sectionStarts[page + 1]);
    expect(own.every(({ pageId }) => pageId === id)).toBe(true);
    expect(own.map(({ anchor }) => anchor).sort()).toEqual(
      pages
        .find((one) => one.id === id)
        ?.sections.map(({ anchor }) => anchor)
        .sort(),
    );
  });
  view.sections.forEach(({ pageId }, section) => {
    expect(view.pages[view.pageOfSection[section] ?? -1]?.id).toBe(pageId);
  });
});

test('each record has its number, the others −1', () => {
  const view = viewVersion({ version: '2025.1', basePath: '/2025.1/', ...input });
  for (const { layer, sectionNumbers } of view.layers) {
    sectionNumbers.forEach((number, place) => {
      if (number >= 0) expect(view.sections[number]).toBe(layer.sections[place]);
    });
  }
  const numbers = view.layers.flatMap(({ sectionNumbers }) => [...sectionNumbers]).filter((number) => number >= 0);
  expect(numbers.sort((a, b) => a - b)).toEqual([...view.sections.keys()]);
});
