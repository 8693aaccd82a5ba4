import { activate } from '../../../src/search/embedding/activate';
import { spread } from '../../../src/search/embedding/spread';
import { ask, compiled, open } from './scene';

test('a concept that is named keeps its own weight when a neighbour would give it less', () => {
  const direct = activate(ask('mensenhandel arbeidsuitbuiting'), open).filter(({ via }) => via === 'label');
  const all = spread(direct, compiled.concepts);
  expect(all.find(({ id }) => id === 'mensenhandel')).toBe(direct.find(({ id }) => id === 'mensenhandel'));
});

test('only one step is taken', () => {
  const [first] = activate(ask('paspoort afgepakt'), open);
  const reached = spread(first ? [first] : [], compiled.concepts).map(({ id }) => id);
  expect(reached.sort()).toEqual(['arbeidsuitbuiting', 'documenten']);
});
