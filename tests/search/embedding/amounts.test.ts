import { stem } from '../../../src/search/dutch/stem';
import { activate, KIND_WEIGHTS } from '../../../src/search/embedding/activate';
import { isAmount } from '../../../src/search/embedding/amounts';
import { compileThesaurus } from '../../../src/search/embedding/compile';
import { HIDDEN } from '../../../src/search/embedding/labels';
import { openThesaurus } from '../../../src/search/embedding/open';
import { ask } from './scene';

test.each(['drie', 'zeven', 'negen', 'twintig', '3', '10', '99'])('%s says how many', (word) => {
  expect(isAmount(stem(word))).toBe(true);
});

test.each(['een', 'twee', '2', '0', '112', '273f', '2026', 'paspoort'])('%s does not', (word) => {
  expect(isAmount(stem(word))).toBe(false);
});

const open = openThesaurus(
  compileThesaurus({
    concepts: ['tien arbeiders op een adres', 'tien kosten', '10 3'].map((label, place) => ({
      id: `concept-${place}`,
      prefLabel: `begrip${place}`,
      altLabels: [],
      hiddenLabels: [label],
      labels: {},
      broader: [],
      related: [],
      pages: [],
    })),
    rings: [],
  }),
  () => 3,
);
const weightOf = (query: string, id: string): number => activate(ask(query), open).find((found) => found.id === id)?.weight ?? 0;

test('another number than that of a label will do, for less, and never by itself', () => {
  expect(weightOf('30 arbeiders op een adres', 'concept-0')).toBeGreaterThan(0);
  expect(weightOf('30 arbeiders op een adres', 'concept-0')).toBeLessThan(KIND_WEIGHTS[HIDDEN] ?? 0);
  expect(weightOf('30 arbeiders op een adres', 'concept-0')).toBeGreaterThan(weightOf('arbeiders op een adres', 'concept-0'));
  expect(weightOf('30 kosten', 'concept-1')).toBe(0);
  expect(weightOf('30 12', 'concept-2')).toBe(0);
});
