import fc from 'fast-check';
import { stem } from '../../../src/search/dutch/stem';
import { limits } from '../../../src/search/engine/boosts';
import { excerptOf, markWords, type Wanted } from '../../../src/search/engine/excerpt';

const wanted = (...stems: string[]): Wanted => ({ stems: new Map(stems.map((stem) => [stem, 1])), prefixes: [] });
const none = () => [];
const marked = ({ text, marks }: ReturnType<typeof markWords>) => marks.map(([start, end]) => text.slice(start, end));

test('marks every form of a word, in place', () => {
  expect(marked(markWords('Paspoorten en het paspoort', 'nl', none, wanted('paspoort')))).toEqual(['Paspoorten', 'paspoort']);
});

test('marks the word that is being typed', () => {
  const typing = { stems: new Map(), prefixes: [{ prefix: 'pasp', worth: 1 }] };
  expect(marked(markWords('Een paspoort en een pas', 'nl', none, typing))).toEqual(['paspoort']);
});

test('marks a compound for a part that was asked for, not for one that was added', () => {
  const split = (surface: string) => (surface === 'huisbaas' ? ['huis', 'baas'] : []);
  expect(marked(markWords('De huisbaas', 'nl', split, wanted(stem('baas'))))).toEqual(['huisbaas']);
  expect(marked(markWords('De huisbaas', 'nl', split, { stems: new Map([[stem('baas'), 0.3]]), prefixes: [] }))).toEqual([]);
});

test('shows where most of the words stand, not the first one', () => {
  const text = `Het paspoort is een boekje. ${'Er volgt veel dat er niet toe doet. '.repeat(12)}De werkgever houdt het paspoort en de huur in. ${'Nog meer. '.repeat(30)}`;
  const { text: shown } = excerptOf(text, 'nl', none, wanted('paspoort', 'werkgever', 'hur'));
  expect(shown.startsWith('… De werkgever houdt het paspoort')).toBe(true);
  expect(shown.endsWith(' …')).toBe(true);
});

test('without words it is the beginning; lines become one', () => {
  expect(excerptOf('Eerste regel.\nTweede regel.', 'nl', none, wanted())).toEqual({ text: 'Eerste regel. Tweede regel.', marks: [] });
});

test('marks are in order, apart, within the text, and never too long a text', () => {
  const word = fc.constantFrom('paspoort', 'Paspoorten', 'werkgever', 'een', 'huis.', 'ja\n', 'coördinator', '😀');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), (words) => {
      const text = words.join(' ');
      const { text: shown, marks } = excerptOf(text, 'nl', none, wanted('paspoort', 'werkgever'));
      expect(shown.length).toBeLessThanOrEqual(limits.excerpt + 4);
      let last = 0;
      for (const [start, end] of marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(shown.slice(start, end).toLowerCase()).toMatch(/^(paspoort(en)?|werkgever)$/);
        last = end;
      }
      if (/paspoort|werkgever/i.test(text)) expect(marks.length).toBeGreaterThan(0);
    }),
  );
});

test('text of another language is marked as it stands', () => {
  expect(marked(markWords('Take your passport', 'en', none, wanted('~passport')))).toEqual(['passport']);
});
