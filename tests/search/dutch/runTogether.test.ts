import fc from 'fast-check';
import { runTogether } from '../../../src/search/dutch/runTogether';
import type { Vocabulary } from '../../../src/search/dutch/types';

const vocabulary = (terms: readonly string[]): Vocabulary => ({
  size: terms.length,
  has: (term) => terms.includes(term),
  indexOf: (term) => terms.indexOf(term),
  termAt: (index) => terms[index] ?? '',
  prefixRange: () => [0, 0],
  frequency: () => 5,
});
const known = ['baas', 'geld', 'houdt', 'paspoort', 'slaapplek', 'loods', 'slaap', 'plek'];

test.each([
  ['mijnbaashoudtmijngeld', ['mijn', 'baas', 'houdt', 'mijn', 'geld']],
  ['slaapplekinloods', ['slaapplek', 'in', 'loods']],
])('%s', (typed, pieces) => {
  expect(runTogether(typed, vocabulary(known))).toEqual(pieces);
});

test('a word that cannot be cut whole, says only one thing, or is short, stays', () => {
  for (const word of ['xqzvbrmpfplq', 'mijnpaspoort', 'baasgeld', 'baas-houdt-geld'])
    expect(runTogether(word, vocabulary(known))).toEqual([]);
});

test('pieces together are the word, whatever is typed', () => {
  const parts = fc.array(fc.constantFrom(...known, 'mijn', 'in', 'xq'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(parts, (list) => {
      const word = list.join('');
      const pieces = runTogether(word, vocabulary(known));
      expect(pieces.length === 0 || pieces.join('') === word).toBe(true);
    }),
  );
});
