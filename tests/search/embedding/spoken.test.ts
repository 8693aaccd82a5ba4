import { wordsOfLabel } from '../../../src/search/embedding/open';
import { PARAMETERS } from '../../../src/search/embedding/parameters';
import { rowsAt, spokenTerms } from '../../../src/search/embedding/spoken';
import { train } from '../../../src/search/embedding/train';
import { compiled, sections } from './scene';

const model = train(sections, compiled, { ...PARAMETERS, dims: 16, leastSections: 2 });
const spoken = spokenTerms(model, compiled).map((place) => model.terms[place] ?? '');

test('published are words of our texts and of preferred and alternative labels, and none of another language', () => {
  expect(spoken).toEqual(expect.arrayContaining(['inspectie', 'paspoort', 'slavernij', 'levensgevar']));
  expect(spoken.filter((term) => term.startsWith('~'))).toEqual([]);
});

test('a word that only a hidden label holds has no vector of its own', () => {
  expect(model.terms).toContain('afgepakt');
  expect(spoken).not.toContain('afgepakt');
  const named = new Set(
    [...compiled.labelKinds].flatMap((kind, label) => (kind <= 1 ? wordsOfLabel(compiled, label).map((word) => compiled.words[word]) : [])),
  );
  for (const term of spoken) expect(named.has(term) || model.inTexts[model.terms.indexOf(term)]).toBe(true);
});

test('rows keep their order and their numbers', () => {
  const rows = Float32Array.from([1, 2, 3, 4, 5, 6]);
  expect([...rowsAt(rows, 2, [2, 0])]).toEqual([5, 6, 1, 2]);
  expect(rowsAt(rows, 2, []).length).toBe(0);
});
