import { analyseText } from '../../../src/search/dutch/analyseText';
import { compileThesaurus } from '../../../src/search/embedding/compile';
import { cooccurrences } from '../../../src/search/embedding/cooccurrence';
import { PARAMETERS } from '../../../src/search/embedding/parameters';
import { compiled } from './scene';

const nothing = compileThesaurus({ concepts: [], rings: [] });

function counted(terms: string[], text: string, title = '', thesaurus = nothing): (a: string, b: string) => number {
  const section = { pageTitle: [], heading: analyseText(title), text: analyseText(text), concepts: [] };
  const { starts, columns, values } = cooccurrences([section], thesaurus, (term) => terms.indexOf(term), terms.length, PARAMETERS);
  return (a, b) => {
    for (let at = starts[terms.indexOf(a)] ?? 0; at < (starts[terms.indexOf(a) + 1] ?? 0); at += 1) {
      if (columns[at] === terms.indexOf(b)) return values[at] ?? 0;
    }
    return 0;
  };
}

test('neighbours count for less the further apart, and not at all beyond the window', () => {
  const words = ['bed', 'pand', 'markt', 'bus', 'vlees', 'champignon', 'kok', 'nacht'];
  const count = counted(words, words.join(' '));
  expect(count('bed', 'pand')).toBe(1);
  expect(count('bed', 'markt')).toBeCloseTo(1 / 1.15);
  expect(count('markt', 'bed')).toBe(count('bed', 'markt'));
  expect(count('bed', 'kok')).toBeGreaterThan(0);
  expect(count('bed', 'nacht')).toBe(0);
});

test('words of the title stand with every word of the text', () => {
  const count = counted(['camera', 'bus', 'pand'], 'bus en pand', 'Camera');
  expect(count('camera', 'bus')).toBe(0.3);
  expect(count('camera', 'pand')).toBe(0.3);
});

test('labels of a concept stand together in all languages, as do neighbours and rings', () => {
  const count = counted([...compiled.words], '', '', compiled);
  expect(count('paspoort', '~passport')).toBeGreaterThan(0);
  expect(count('arbeidsuitbuit', 'mensenhandel')).toBeGreaterThanOrEqual(0.3);
  expect(count('salaris', 'lon')).toBe(2);
  expect(count('paspoort', 'strafrecht')).toBe(0);
});
