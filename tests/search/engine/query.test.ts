import fc from 'fast-check';
import { queryAnalyser } from '../../../src/search/dutch/analyseQuery';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';
import { asOneWord, cleanQuery, contentWords, isForeign, isTyping } from '../../../src/search/engine/query';
import { maxQueryLength } from '../../../src/search/engine/result';

test('cleaning: control and direction characters go, length is kept in bounds, twice is once', () => {
  expect(cleanQuery('\u0000pas\u202epoort\t\n kwijt')).toBe('pas poort kwijt');
  expect(cleanQuery('cafe\u0301')).toBe('café');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const clean = cleanQuery(text);
      expect(clean.length).toBeLessThanOrEqual(maxQueryLength);
      expect(cleanQuery(clean)).toBe(clean);
      expect(/\p{Cc}/u.test(clean)).toBe(false);
    }),
  );
});

test.each([
  ['paspoort', true],
  ['paspoort ', false],
  ['paspoort?', false],
  ['art. 273f', true],
  ['', false],
])('“%s”: the last word is still being typed: %s', (query, typing) => {
  expect(isTyping(query)).toBe(typing);
});

const surfaces = ['boos', 'helpen', 'paspoort', '~boss', '~passport', '~took'];
const { analyse } = queryAnalyser({
  surfaces: vocabularyOf(surfaces),
  stems: vocabularyOf(['boos', 'help', 'paspoort', '~boss', '~passport', '~took']),
});

test('the language of a query is that of most of its words', () => {
  expect(isForeign(analyse('boss took passport', { typing: false }))).toBe(true);
  expect(isForeign(analyse('boos paspoort passport', { typing: false }))).toBe(false);
  expect(isForeign(analyse('xyzzy', { typing: false }))).toBe(false);
});

test('little words count only when there is nothing else', () => {
  const words = (query: string) => contentWords(analyse(query, { typing: false })).map(({ surface }) => surface);
  expect(words('wie heeft het paspoort')).toEqual(['paspoort']);
  expect(words('wie is het').length).toBeGreaterThan(0);
});

test.each([
  ['huisbaas', 'huisbaas'],
  ['huis baas', 'huisbaas'],
  ['de huis baas', 'huisbaas'],
  ['huis van de baas', undefined],
  ['baas huis', undefined],
  ['paspoort huis baas', undefined],
])('%s is the one word %s', (query, word) => {
  const { analyse: read } = queryAnalyser({
    surfaces: vocabularyOf(['baas', 'huis', 'huisbaas', 'paspoort']),
    stems: vocabularyOf(['bas', 'huis', 'huisbas', 'paspoort']),
  });
  expect(asOneWord(read(query, { typing: false }))?.words.find(({ stop }) => !stop)?.surface).toBe(word);
});
