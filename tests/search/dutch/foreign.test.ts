import { foreignWords } from '../../../src/search/dutch/foreign';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';

const find = foreignWords(vocabularyOf(['boos', '~boss', '~my', '~paszport', '~pasta', '~паспорт', '~السفر', '~جواز'].sort()));
const terms = (surface: string): string[] => find(surface, true).map(({ term }) => term);

test('words as they are', () => {
  expect(find('boss', false)).toEqual([{ term: '~boss', weight: 1 }]);
  expect(terms('boos')).toEqual([]);
});

test('short words say little', () => {
  expect(find('my', false)).toEqual([{ term: '~my', weight: 0.3 }]);
});

test.each([
  ['paszportu', '~paszport'],
  ['паспорта', '~паспорт'],
  ['паспорті', '~паспорт'],
  ['سفر', '~السفر'],
  ['والجواز', '~جواز'],
])('%s is a form of %s', (typed, term) => {
  expect(terms(typed)).toEqual([term]);
  expect(find(typed, true)[0]?.weight).toBeLessThan(0.9);
  expect(find(typed, false)).toEqual([]);
});

test('words that only begin alike are no forms of one', () => {
  expect(terms('pastor')).toEqual([]);
  expect(terms('pasteitje')).toEqual([]);
});
