import { randomNumbers } from '../embedding/random';

/** A mean with the interval that holds it in 95 of 100 draws. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 2000;
const SEED = 1;

/** Percentile bootstrap of a mean over queries (Sakai 2006). The same values give the same interval. */
export function intervalOf(values: readonly number[]): Interval {
  const { length } = values;
  if (length === 0) return { mean: 0, low: 0, high: 0 };
  const random = randomNumbers(SEED);
  const means = Float64Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += values[Math.floor(random() * length)] ?? 0;
    return sum / length;
  }).sort();
  const at = (share: number): number => means[Math.round(share * (DRAWS - 1))] ?? 0;
  return { mean: values.reduce((sum, value) => sum + value, 0) / length, low: at(0.025), high: at(0.975) };
}

/**
 * How much better the first is than the second, query by query: what makes both hard weighs on neither.
 * @throws RangeError when the lists are not of the same queries
 */
export function pairedInterval(first: readonly number[], second: readonly number[]): Interval {
  if (first.length !== second.length) throw new RangeError(`${first.length} values against ${second.length}`);
  return intervalOf(first.map((value, place) => value - (second[place] ?? 0)));
}
