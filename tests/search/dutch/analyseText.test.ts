import fc from 'fast-check';
import { analyseText } from '../../../src/search/dutch/analyseText';
import { splitter } from '../../../src/search/dutch/compounds';

const split = splitter((word) => ({ arbeid: 9, uitbuiting: 9, zorg: 9, coordinator: 4 })[word] ?? 0);

test('words are stemmed, compounds keep their parts, stop words only count for the position', () => {
  expect(analyseText('De zorgcoördinator ziet de arbeidsuitbuiting', { split })).toEqual([
    {
      surface: 'zorgcoordinator',
      stem: 'zorgcoordinator',
      parts: [
        { surface: 'zorg', stem: 'zorg' },
        { surface: 'coordinator', stem: 'coordinator' },
      ],
      start: 3,
      end: 18,
      position: 1,
    },
    { surface: 'ziet', stem: 'ziet', parts: [], start: 19, end: 23, position: 2 },
    {
      surface: 'arbeidsuitbuiting',
      stem: 'arbeidsuitbuit',
      parts: [
        { surface: 'arbeid', stem: 'arbeid' },
        { surface: 'uitbuiting', stem: 'uitbuit' },
      ],
      start: 27,
      end: 44,
      position: 4,
    },
  ]);
});

test('references are indexed whole and by their pieces', () => {
  expect(analyseText('art. 273f Sr').map(({ stem, parts }) => [stem, ...parts.map((part) => part.stem)])).toEqual([
    ['artikel'],
    ['273f', '273'],
    ['sr'],
  ]);
});

test('a joined word stands where its first piece does', () => {
  expect(analyseText('een e-mailadres').map(({ surface, position }) => [surface, position])).toEqual([
    ['emailadres', 1],
    ['mailadres', 2],
  ]);
});

test('another language is neither stemmed nor stopped, and stays apart', () => {
  expect(analyseText('My boss took it', { lang: 'en', split }).map(({ stem }) => stem)).toEqual(['~my', '~boss', '~took', '~it']);
});

test('any text can be analysed, and its offsets slice it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('nl', 'ar'), (text, lang) => {
      for (const { start, end, surface, stem } of analyseText(text, { lang, split })) {
        expect(text.slice(start, end)).toHaveLength(end - start);
        expect(surface.length * stem.length).toBeGreaterThan(0);
      }
    }),
  );
});
