import { compileThesaurus } from '../../../src/search/embedding/compile';
import { vocabularyWords } from '../../../src/search/embedding/words';
import { thesaurus } from './scene';

test('the stems hold every word of the compiled thesaurus, the surfaces no stop word', () => {
  const { surfaces, stems } = vocabularyWords(thesaurus);
  expect(compileThesaurus(thesaurus).words.filter((word) => !stems.includes(word))).toEqual([]);
  expect(surfaces).toEqual(expect.arrayContaining(['paspoort', 'idkaart', 'salaris', '~boss', '~السفر', '273f']));
  expect(surfaces).not.toContain('moet');
  expect(surfaces).toEqual([...new Set(surfaces)].sort());
});
