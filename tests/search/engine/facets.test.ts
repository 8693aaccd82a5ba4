import { countFacets, passes, toFacets, valuesOf } from '../../../src/search/engine/facets';
import { facetNames } from '../../../src/search/engine/result';
import { pages } from '../../fixtures/search/corpus';

const [page] = pages;
if (!page) throw new Error('no page');

test('values of a page', () => {
  expect(Object.fromEntries(facetNames.map((name) => [name, valuesOf(page, name)]))).toEqual({
    kind: ['indicator'],
    role: ['burgerzaken', 'rni-loket'],
    form: ['arbeidsuitbuiting'],
    setting: ['balie'],
    audience: ['staff'],
  });
});

test('one value within a facet is enough, all facets are needed, an empty choice is none', () => {
  expect(passes(page, {})).toBe(true);
  expect(passes(page, { role: [] })).toBe(true);
  expect(passes(page, { role: ['jeugd', 'rni-loket'] })).toBe(true);
  expect(passes(page, { role: ['rni-loket'], kind: ['law'] })).toBe(false);
});

test('most frequent first, then by name', () => {
  expect(toFacets((name): Record<string, number> => (name === 'kind' ? { law: 1, role: 2, form: 1 } : {})).kind).toEqual([
    { value: 'role', count: 2 },
    { value: 'form', count: 1 },
    { value: 'law', count: 1 },
  ]);
});

test('counts every page once per value', () => {
  expect(countFacets(pages).form).toEqual([{ value: 'arbeidsuitbuiting', count: 3 }]);
});
