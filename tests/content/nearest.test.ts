import { nearest } from '../../src/content/nearest';

test('finds what was meant: a letter wrong, missing, or swapped', () => {
  expect(nearest('soruces', ['sources', 'roles'])).toBe('sources');
  expect(nearest('trem', ['contact', 'term'])).toBe('term');
  expect(nearest('titl', ['title', 'roles'])).toBe('title');
});

test('says nothing when nothing is near', () => {
  expect(nearest('iets', ['contact', 'sources'])).toBeUndefined();
  expect(nearest('', [])).toBeUndefined();
});
