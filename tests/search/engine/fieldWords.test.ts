import fc from 'fast-check';
import { stem } from '../../../src/search/dutch/stem';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';
import { boosts } from '../../../src/search/engine/boosts';
import { headingWords, pageFieldWords } from '../../../src/search/engine/fieldWords';
import type { PageRecord } from '../../../src/search/engine/types';
import { pages } from '../../fixtures/search/corpus';

const known = ['gevaar', 'paspoort', 'werkgever'];
const stems = vocabularyOf([...new Set(known.map(stem)), '~paspoort'].sort());
const words = fc.array(fc.constantFrom(...known, 'paspoorten', 'onbekend', 'de'), { maxLength: 6 });
const times = (list: readonly string[], wanted: string) => list.filter((word) => stem(word) === wanted).length;

const [first] = pages;
if (!first) throw new Error('no page');
const record = (title: string, summary: string, action?: string, lang = 'nl'): PageRecord => ({
  ...first,
  title,
  summary,
  ...(action === undefined ? {} : { action }),
  lang,
});

test('of a page: each occurrence counts for the worth of its field, as a naive count does', () => {
  const { title: ofTitle, summary: ofSummary } = boosts.field;
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words, words), { maxLength: 5 }), (fields) => {
      const found = pageFieldWords(
        fields.map(([title, summary, action]) => record(title.join(' '), summary.join(' '), action.join(' '))),
        stems,
      );
      for (const word of known) {
        const wanted = stem(word);
        const naive = fields.flatMap(([title, summary, action], document) => {
          const amount = ofTitle * times(title, wanted) + ofSummary * (times(summary, wanted) + times(action, wanted));
          return amount > 0 ? [{ document, amount }] : [];
        });
        const list = found.get(stems.indexOf(wanted)) ?? [];
        expect(list.map(({ document }) => document)).toEqual(naive.map(({ document }) => document));
        for (const [i, { amount }] of list.entries()) expect(amount).toBeCloseTo(naive[i]?.amount ?? -1, 9);
      }
      expect([...found.keys()].every((row) => row >= 0 && row < stems.size)).toBe(true);
    }),
  );
});

test('of headings: the same heading in another language has other words', () => {
  const found = headingWords(
    [
      { text: 'Paspoort', lang: 'nl' },
      { text: 'Paspoort', lang: 'en' },
      { text: 'Paspoort', lang: 'nl' },
    ],
    stems,
  );
  const documents = (term: string) => found.get(stems.indexOf(term))?.map(({ document }) => document);
  expect(documents('paspoort')).toEqual([0, 2]);
  expect(documents('~paspoort')).toEqual([1]);
  expect(found.get(stems.indexOf('paspoort'))?.[0]?.amount).toBe(boosts.field.heading);
});
