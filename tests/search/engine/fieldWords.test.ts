import fc from 'fast-check';
import { analyseText } from '../../../src/search/dutch/analyseText';
import { stem } from '../../../src/search/dutch/stem';
import type { Vocabulary } from '../../../src/search/dutch/types';
import { vocabularyOf } from '../../../src/search/dutch/vocabulary';
import { boosts } from '../../../src/search/engine/boosts';
import { headingWords, pageFieldWords, type WordRows } from '../../../src/search/engine/fieldWords';
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

function rowsOver(vocabulary: Vocabulary): WordRows {
  return { stems: vocabulary, rowOf: (surface) => vocabulary.indexOf(stem(surface)) };
}

function pairsOf(flat: readonly number[] = []): { document: number; amount: number }[] {
  return flat.flatMap((document, i) => (i % 2 === 0 ? [{ document, amount: flat[i + 1] ?? 0 }] : []));
}

test('of a page: each occurrence counts for the worth of its field, as a naive count does', () => {
  const { title: ofTitle, summary: ofSummary } = boosts.field;
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words, words), { maxLength: 5 }), (fields) => {
      const found = pageFieldWords(
        fields.map(([title, summary, action]) => record(title.join(' '), summary.join(' '), action.join(' '))),
        rowsOver(stems),
      );
      for (const word of known) {
        const wanted = stem(word);
        const naive = fields.flatMap(([title, summary, action], document) => {
          const amount = ofTitle * times(title, wanted) + ofSummary * (times(summary, wanted) + times(action, wanted));
          return amount > 0 ? [{ document, amount }] : [];
        });
        const list = pairsOf(found(stems.indexOf(wanted)));
        expect(list.map(({ document }) => document)).toEqual(naive.map(({ document }) => document));
        for (const [i, { amount }] of list.entries()) expect(amount).toBeCloseTo(naive[i]?.amount ?? -1, 9);
      }
      expect(found(-1)).toEqual([]);
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
    rowsOver(stems),
  );
  const documents = (term: string) => pairsOf(found(stems.indexOf(term))).map(({ document }) => document);
  expect(documents('paspoort')).toEqual([0, 2]);
  expect(documents('~paspoort')).toEqual([1]);
  expect(pairsOf(found(stems.indexOf('paspoort')))[0]?.amount).toBe(boosts.field.heading);
});

/** Letters, and every sign that may make a word of its own. */
const anyText = fc
  .array(
    fc.constantFrom(
      ...known,
      'Paspoorten',
      'de',
      'art',
      'e-mail',
      'foto’s',
      "z'n",
      'één',
      '112',
      'B8/3',
      '.',
      ', ',
      ' ',
      ' ',
      ' (',
      ') ',
      '-',
      '…',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

test('property: a text of plain letters, read the short way, gives the words of the long way', () => {
  const all = vocabularyOf(
    [
      ...new Set(
        [
          ...known,
          'paspoorten',
          'artikel',
          'email',
          'mail',
          'foto',
          'een',
          '112',
          'b8/3',
          'b8',
          'zn',
          'e',
          '5',
          '36',
          '547',
          '36547',
          '112a',
          '5b',
          '0800',
          '1e',
          'b',
          'b5',
          '3',
        ].map(stem),
      ),
    ].sort(),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const found = headingWords([{ text, lang: 'nl' }], rowsOver(all));
      const slow = new Map<number, number>();
      for (const token of analyseText(text)) {
        const row = all.indexOf(token.stem);
        if (row >= 0) slow.set(row, (slow.get(row) ?? 0) + boosts.field.heading);
      }
      for (let row = 0; row < all.size; row++) expect(found(row)[1]).toBe(slow.get(row));
    }),
  );
});
