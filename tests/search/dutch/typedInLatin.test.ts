import { queryAnalyser } from '../../../src/search/dutch/analyseQuery';
import { typedInLatin } from '../../../src/search/dutch/typedInLatin';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';

const terms = ['baas', 'paspoort', '~заплата', '~паспорт', '~плащат', '~шефът'].sort();
const surfaces = vocabularyOf(terms);

test('words in Cyrillic are found by how they sound, in this form or another', () => {
  const find = typedInLatin(surfaces);
  expect(find('plashtat')).toEqual([{ term: '~плащат', weight: 0.8 }]);
  expect(find('shefat')).toEqual([{ term: '~шефът', weight: 0.8 }]);
  expect(find('zaplatata')).toEqual([{ term: '~заплата', weight: 0.6 }]);
  expect(['zap', 'qwerty', 'заплата', '2026'].map(find)).toEqual([[], [], [], []]);
});

test('a query reads them so when two words sound like it and fewer are Dutch', () => {
  const { analyse } = queryAnalyser({ surfaces, stems: vocabularyOf(['bas', ...terms, 'tuin'].sort()) });
  const foreign = (query: string) =>
    analyse(query, { typing: false }).terms.flatMap((term) => (term.space === 'stem' && term.origin === 'foreign' ? term.term : []));
  expect(foreign('ne mi plashtat zaplatata')).toEqual(['~плащат', '~заплата']);
  expect(foreign('pasport')).toEqual([]);
  expect(foreign('baas tuin pasport zaplatata')).toEqual([]);
});
