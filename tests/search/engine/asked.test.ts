import { stem } from '../../../src/search/dutch/stem';
import type { QueryAnalysis } from '../../../src/search/dutch/types';
import { kindsAsked } from '../../../src/search/engine/asked';

const query = (text: string): QueryAnalysis => ({
  query: text,
  words: text.split(' ').map((surface) => ({ surface, stem: stem(surface), start: 0, end: 0, stop: false, typing: false, known: true })),
  terms: [],
});

test('kinds by the names that readers use', () => {
  expect([...kindsAsked(query('rol burgerzaken'))]).toEqual(['role']);
  expect([...kindsAsked(query('signalen bij de wet'))]).toEqual(['indicator', 'law']);
  expect([...kindsAsked(query('paspoort afgepakt'))]).toEqual([]);
});
