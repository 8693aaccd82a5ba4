import { withoutAccents, wordPages } from '../../../src/search/evaluation/words';
import { pages } from '../../fixtures/search/corpus';

const words = wordPages(pages);

test('words of Dutch pages, without stop words; other languages only among all', () => {
  expect(words.dutch).toContain('paspoort');
  expect(words.dutch).not.toContain('het');
  expect(words.dutch).not.toContain('passport');
  expect(words.all).toContain('passport');
  expect(words.dutch).toEqual([...words.dutch].sort());
});

test('numbers, references and pieces of them are no words', () => {
  expect(words.all.filter((word) => /\d/.test(word) || word === 'f')).toEqual([]);
});

test('a page holds a word of its title, heading or text, accents or not', () => {
  expect(words.holds('aandachtsfunctionaris', 'zorgcoördinator')).toBe(true);
  expect(words.holds('aandachtsfunctionaris', 'zorgcoordinator')).toBe(true);
  expect(words.holds('bedden', 'zorgcoordinator')).toBe(false);
  expect(words.holds('paspoort', 'nergens')).toBe(false);
});

test('accents go, other letters stay', () => {
  expect(withoutAccents('coördinatie één paszportów łódź')).toBe('coordinatie een paszportow łodz');
});
