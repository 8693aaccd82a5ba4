import fc from 'fast-check';
import { queryAnalyser } from '../../../src/search/dutch/analyseQuery';
import { stem } from '../../../src/search/dutch/stem';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';

const WORDS = `
  naaktfoto 08005151 273f arbeid bijscholing school arbeidsuitbuiting artikel b8/3 baas boos buurt coordinator geld huisarts ken kennen mensenhandel overlast
  paspoort protocol ~protocol signaal signalen uitbuiting werken werkgever zorg zorgcoordinator ~boss ~my ~passport ~taken ~took
`;
const surfaces = vocabularyOf(WORDS.trim().split(/\s+/).sort());
const stems = vocabularyOf([...new Set([...WORDS.trim().split(/\s+/), '273', '0800', 'b8'].map(stem))].sort());
const analyser = queryAnalyser({ surfaces, stems });
const terms = (query: string, typing = false): string[] =>
  analyser.analyse(query, { typing }).terms.map((term) => `${term.origin}:${term.space === 'stem' ? term.term : `${term.prefix}…`}`);

test.each([
  ['paspoort', ['exact:paspoort']],
  ['paspoorten', ['stem:paspoort']],
  ['mag mijn baas dat', ['exact:bas']],
  ['art. 273 f', ['exact:artikel', 'reference:273f', 'part:273']],
  ['0800-5151', ['reference:08005151', 'part:0800']],
  ['b8 3', ['reference:b8/3', 'part:b8']],
  ['arbeidsuitbuiting', ['exact:arbeidsuitbuit', 'part:arbeid', 'part:uitbuit']],
  ['zorgsignaal', ['part:zorg', 'part:signal']],
  ['mensen handel', ['joined:mensenhandel']],
  ['arbeid uitbuiting', ['exact:arbeid', 'joined:arbeidsuitbuit', 'exact:uitbuit']],
  ['zorg-coördinator', ['exact:zorg', 'joined:zorgcoordinator', 'exact:coordinator']],
  ['over last', ['joined:overlast']],
  ['bij school', ['exact:schol']],
  ['bij scholing', ['joined:bijschol']],
  ['pasport', ['fuzzy:paspoort']],
  ['my boss took it', ['foreign:~my', 'foreign:~boss', 'stem:bos', 'foreign:~took']],
  ['boos', ['exact:bos']],
])('%s', (query, expected) => {
  expect(terms(query)).toEqual(expected);
});

test('the word being typed is completed, an earlier one only when nothing else is like it', () => {
  expect(terms('baas sign', true)).toEqual(['exact:bas', 'prefix:sign…']);
  expect(terms('baas paspoort', true)).toEqual(['exact:bas', 'exact:paspoort']);
  expect(terms('sign baas', true)).toEqual(['prefix:sign…', 'exact:bas']);
  expect(terms('pasport baas', true)).toEqual(['fuzzy:paspoort', 'exact:bas']);
});

test('a word that is only like one of another language, or of which only the stem is known, may be a typing error', () => {
  expect(terms('protocrl')).toEqual(['foreign:~protocol', 'fuzzy:protocol']);
  expect(terms('buurten')).toEqual(['stem:buurt']);
  expect(terms('kenen')).toEqual(['stem:ken', 'fuzzy:kenn']);
});

test('of a compound that nobody knows, the first part counts when that one is known', () => {
  expect(terms('mensenhandelproblematiek')).toEqual(['part:mensenhandel']);
  expect(terms('geldproblematiek')).toEqual([]);
});

test('a little word is completed only when it stands alone', () => {
  expect(terms('we', true)).toEqual(['prefix:we…']);
  expect(terms('geld we', true)).toEqual(['exact:geld']);
});

test('typing errors are not corrected in a query of another language', () => {
  expect(terms('boss took werkn')).toEqual(['foreign:~boss', 'stem:bos', 'foreign:~took']);
  expect(terms('werkn')).toEqual(['fuzzy:werk']);
});

test('words say whether they were known, without guessing', () => {
  const { words } = analyser.analyse('de pasport van zorgsignaal', { typing: false });
  expect(words.map(({ surface, stop, known }) => [surface, stop, known])).toEqual([
    ['de', true, false],
    ['pasport', false, false],
    ['van', true, false],
    ['zorgsignaal', false, true],
  ]);
});

test('any query can be analysed: weights within 0–1, terms unique per word, ranges not empty', () => {
  const noise = fc.string({ unit: 'binary' });
  const pieces = fc.array(fc.constantFrom(...WORDS.trim().split(/\s+/), 'pasport', 'arb', ' ', '-', '273', 'f'), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.oneof(
        noise,
        pieces.map((parts) => parts.join(' ')),
        pieces.map((parts) => parts.join('')),
      ),
      fc.boolean(),
      (query, typing) => {
        const analysis = analyser.analyse(query, { typing });
        const seen = new Set<string>();
        for (const term of analysis.terms) {
          expect(term.weight).toBeGreaterThan(0);
          expect(term.weight).toBeLessThanOrEqual(1);
          expect(analysis.words[term.word]).toBeDefined();
          if (term.space === 'surface') expect(term.to).toBeGreaterThan(term.from);
          else {
            expect(seen).not.toContain(`${term.word} ${term.term}`);
            seen.add(`${term.word} ${term.term}`);
          }
        }
        for (const { start, end } of analysis.words) expect(end).toBeGreaterThan(start);
      },
    ),
    { numRuns: 500 },
  );
});

test('what an editor wrote holds no typing errors', () => {
  expect(analyser.analyse('pasport', { typing: false, mistyped: false }).terms).toEqual([]);
});

test('a plural with an error in it is looked for as a single word too', () => {
  expect(terms('naakfotos')).toEqual(['fuzzy:naaktfoto']);
});
