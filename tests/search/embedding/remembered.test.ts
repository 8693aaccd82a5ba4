import { remembered } from '../../../src/search/embedding/remembered';

test('works out each place once, also when it is zero, and nothing for what is no place', () => {
  const asked: number[] = [];
  const half = remembered(3, (place) => {
    asked.push(place);
    return place / 2;
  });
  expect([1, 0, 1, 0, 2, -1, 3].map(half)).toEqual([0.5, 0, 0.5, 0, 1, 0, 0]);
  expect(asked).toEqual([1, 0, 2]);
});
