import { normaliseRows } from '../../../src/search/embedding/unit';

test('rows become one long, zeros stay zero', () => {
  const rows = Float64Array.from([3, 4, 0, 0]);
  normaliseRows(rows, 2);
  expect([...rows]).toEqual([0.6000000000000001, 0.8, 0, 0]);
});
