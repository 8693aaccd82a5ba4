import fc from 'fast-check';
import { newSplits, splitter, vocabularySplitter } from '../../../src/search/dutch/compounds';
import { NO_PARTS } from '../../../src/search/dutch/exceptions';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';

const dictionary = (words: Record<string, number>) => splitter((surface) => words[surface] ?? 0);

test('compounds are cut at the likeliest seam', () => {
  const split = dictionary({
    arbeid: 40,
    arbeids: 2,
    uitbuiting: 90,
    slachtoffer: 80,
    rechten: 20,
    opvang: 30,
    plek: 9,
    mensen: 90,
    handel: 20,
  });
  expect(split('arbeidsuitbuiting')).toEqual(['arbeid', 'uitbuiting']);
  expect(split('slachtofferrechten')).toEqual(['slachtoffer', 'rechten']);
  expect(split('slachtofferopvangplek')).toEqual(['slachtoffer', 'opvang', 'plek']);
  expect(split('mensenhandel')).toEqual(['mensen', 'handel']);
});

test('an s between the parts costs little, but it costs', () => {
  expect(dictionary({ arbeid: 10, arbeids: 9, markt: 9 })('arbeidsmarkt')).toEqual(['arbeids', 'markt']);
  expect(dictionary({ arbeid: 10, arbeids: 5, markt: 9 })('arbeidsmarkt')).toEqual(['arbeid', 'markt']);
  expect(dictionary({ zieken: 6, ziek: 9, huis: 9 })('ziekenhuis')).toEqual(['zieken', 'huis']);
  expect(dictionary({ zieken: 3, ziek: 9, huis: 9 })('ziekenhuis')).toEqual(['ziek', 'huis']);
});

test('short words, exceptions, endings and unknown remainders are left whole', () => {
  const split = dictionary({ winter: 9, regeling: 9, wint: 9, huis: 9, arts: 9, werk: 9, heid: 9, ziek: 9, open: 3, baar: 3 });
  expect(['huisart', 'winterregeling', 'ziekheid', 'huisartsx', 'openbaar'].map(split)).toEqual([[], [], [], [], []]);
});

test('the index serves as dictionary, words of the thesaurus alone included', () => {
  const split = vocabularySplitter(vocabularyOf(['dwang', 'rechter', 'schuld', 'slavernij'], [4, 4, 0, 0]));
  expect(split('schuldslavernij')).toEqual(['schuld', 'slavernij']);
  expect(split('dwangrechter')).toEqual(['dwang', 'rechter']);
});

test('the build reports splits that nobody has seen yet', () => {
  const split = dictionary({ huis: 9, arts: 9, praktijk: 3 });
  expect(newSplits(['huisarts', 'artspraktijk', 'arts'], split, new Set(['huisarts = huis + arts']))).toEqual([
    'artspraktijk = arts + praktijk',
  ]);
});

/** All ways to cut, one after another: slow and plain. Cut → best score. */
function naive(word: string, count: (part: string) => number): Map<string, number> {
  const links = { '': 0, s: 0.1, en: 0.4, er: 0.4, e: 0.4, n: 0.4 };
  const scores = new Map<string, number>();
  const walk = (rest: string, parts: string[], cost: number): void => {
    if (rest.length >= 4 && count(rest) > 0 && parts.length > 0) {
      const all = [...parts, rest];
      const mean = all.reduce((sum, part) => sum + Math.log(count(part)), 0) / all.length;
      const score = mean - 0.35 * (all.length - 1) - cost;
      scores.set(all.join('+'), Math.max(score, scores.get(all.join('+')) ?? Number.NEGATIVE_INFINITY));
    }
    if (parts.length === 3) return;
    for (let end = 4; end < rest.length; end += 1) {
      const part = rest.slice(0, end);
      if (count(part) === 0) continue;
      for (const [link, price] of Object.entries(links)) {
        if (rest.startsWith(link, end)) walk(rest.slice(end + link.length), [...parts, part], cost + price);
      }
    }
  };
  if (word.length >= 8) walk(word, [], 0);
  return scores;
}

test('the table finds a cut as good as the best of all cuts', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'e', 'n', 's'), minLength: 4, maxLength: 7 });
  const link = fc.constantFrom('', 's', 'en', 'e', 'n', 'er');
  const scene = fc.record({
    words: fc.array(fc.tuple(part, fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 12 }),
    picks: fc.array(fc.tuple(fc.nat(), link), { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(scene, ({ words, picks }) => {
      const counts = new Map(words.filter(([word]) => !NO_PARTS.has(word)));
      fc.pre(counts.size > 0);
      const count = (surface: string): number => counts.get(surface) ?? 0;
      const keys = [...counts.keys()];
      const compound = picks.map(([pick, seam], index) => `${keys[pick % keys.length]}${index < picks.length - 1 ? seam : ''}`).join('');
      const all = naive(compound, count);
      const ours = splitter(count)(compound);
      if (all.size === 0) expect(ours).toEqual([]);
      else expect(all.get(ours.join('+'))).toBeCloseTo(Math.max(...all.values()), 9);
    }),
    { numRuns: 1000 },
  );
});
