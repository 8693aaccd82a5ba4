import { randomNumbers } from '../../../src/search/embedding/random';
import { intervalOf, pairedInterval } from '../../../src/search/evaluation/bootstrap';

test('equal values have no width; no values are 0', () => {
  expect(intervalOf([0.4, 0.4, 0.4])).toEqual({ mean: expect.closeTo(0.4), low: expect.closeTo(0.4), high: expect.closeTo(0.4) });
  expect(intervalOf([])).toEqual({ mean: 0, low: 0, high: 0 });
});

test('half ones and half noughts: the interval is that of a coin, 0.5 ± 1.96 · 0.5 / √100', () => {
  const { mean, low, high } = intervalOf(Array.from({ length: 100 }, (_, i) => i % 2));
  expect(mean).toBe(0.5);
  expect(low).toBeCloseTo(0.402, 1);
  expect(high).toBeCloseTo(0.598, 1);
  expect(low).toBeLessThan(0.43);
  expect(high).toBeGreaterThan(0.57);
});

test('the same values give the same interval', () => {
  const values = Array.from({ length: 50 }, randomNumbers(3));
  expect(intervalOf(values)).toEqual(intervalOf([...values]));
});

test('paired: a small gain on every query is certain, though the queries differ widely', () => {
  const hard = Array.from({ length: 60 }, randomNumbers(5));
  const gained = hard.map((value) => value + 0.01);
  const { mean, low, high } = pairedInterval(gained, hard);
  expect(mean).toBeCloseTo(0.01, 10);
  expect(low).toBeCloseTo(0.01, 10);
  expect(high).toBeCloseTo(0.01, 10);
  expect(intervalOf(hard).high - intervalOf(hard).low).toBeGreaterThan(0.1);
});

test('lists of different queries are refused', () => {
  expect(() => pairedInterval([1], [1, 0])).toThrow(RangeError);
});
