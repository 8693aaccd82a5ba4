import { analyseText } from '../../../src/search/dutch/analyseText';
import { splitter } from '../../../src/search/dutch/compounds';
import { annotator } from '../../../src/search/embedding/annotate';
import type { AnalysedSection } from '../../../src/search/embedding/types';
import { compiled, open } from './scene';

const split = splitter((word) => ({ zwart: 1, werkgever: 1 })[word] ?? 0);
const annotate = annotator(open);
const concepts = (text: string, rest: Partial<AnalysedSection> = {}): Record<string, number> =>
  Object.fromEntries(
    annotate({ pageTitle: [], heading: [], text: analyseText(text, { split }), concepts: [], ...rest }).map(({ concept, frequency }) => [
      compiled.concepts[concept]?.id ?? '',
      frequency,
    ]),
  );

test('labels count where their words stand together', () => {
  expect(concepts('Sprake van gedwongen arbeid, dus arbeidsuitbuiting.')).toEqual({ arbeidsuitbuiting: 2 });
  expect(concepts('Gedwongen door schulden zocht zij na een jaar arbeid.')).toEqual({});
});

test('hidden labels count half, parts of compounds less, titles more', () => {
  expect(concepts('De baas')).toEqual({ werkgever: 0.5 });
  expect(concepts('De zwartwerkgever')).toEqual({ werkgever: 0.4 });
  expect(concepts('', { heading: analyseText('Werkgever') })).toEqual({ werkgever: 2.5 });
});

test('a phrase that the index has only one word of is not found by that word', () => {
  expect(concepts('Een leerling op school')).toEqual({});
});

test('what an author says counts, what nobody knows does not', () => {
  expect(concepts('', { concepts: ['gevaar', 'weg'] })).toEqual({ gevaar: 3 });
});
