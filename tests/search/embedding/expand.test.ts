import { activate } from '../../../src/search/embedding/activate';
import { expand } from '../../../src/search/embedding/expand';
import { ask, open } from './scene';

const added = (query: string): Record<string, number> => {
  const analysis = ask(query);
  return Object.fromEntries(expand(analysis, activate(analysis, open), open).map(({ term, weight }) => [term, weight]));
};

test('a lay phrase brings in the official words, never what was asked already', () => {
  const terms = added('paspoort afgepakt');
  expect(Object.keys(terms)).toEqual(expect.arrayContaining(['ingenom', 'reisdocument', 'identiteitsdocument']));
  expect(terms).not.toHaveProperty('paspoort');
  expect(terms).not.toHaveProperty('afgepakt');
});

test('another language brings in Dutch words only', () => {
  expect(Object.keys(added('passport taken')).filter((term) => term.startsWith('~'))).toEqual([]);
  expect(added('passport taken')).toHaveProperty('reisdocument');
});

test('rings add everyday words, lightly', () => {
  expect(added('geld')).toEqual({ lon: 0.25, salaris: 0.25 });
});

test('no added word outshouts the word that brought it in', () => {
  const { idf } = open;
  const analysis = ask('werkgever');
  for (const { term, weight } of expand(analysis, activate(analysis, open), open)) {
    expect(weight * idf(term)).toBeLessThanOrEqual(0.5 * 1.15 * Math.max(2, idf('werkgever')) + 1e-9);
  }
});
