import { fragmentsOf, plainTexts } from '../../src/content/fragments';
import { fixtureLibrary } from './fixtures';

const pageOf = (id: string) => {
  const page = fixtureLibrary().pages.find(({ frontMatter }) => frontMatter.id === id);
  if (!page) throw new Error(id);
  return page;
};

test('a procedure has its body, its steps and its never-list, each with its own place', () => {
  const page = pageOf('procedure-melden');
  const fragments = fragmentsOf(page);
  expect(fragments).toHaveLength(1 + 1 + 2 + 1 + 1 + 1);
  const never = fragments.filter((fragment) => fragment.never);
  expect(never).toHaveLength(1);
  expect(never[0]?.placeOf({ type: 'text' })).toEqual(page.place(['never', 0]));
});

test('places in the body count from the top of the file', () => {
  const page = pageOf('IND-001');
  const first = page.tree.children[0];
  expect(first && fragmentsOf(page)[0]?.placeOf(first).line).toBe(page.bodyLine + (first?.position?.start.line ?? 0) - 1);
});

test('plain texts are what lists and search show', () => {
  expect(plainTexts(pageOf('IND-001')).map(([path]) => path[0])).toEqual(['title', 'summary', 'action', 'to_validate', 'keywords']);
});
