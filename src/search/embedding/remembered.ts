/**
 * A function of places below `count` of which each number is worked out when it is first asked for, and then known.
 * @param work gives numbers that are not below zero
 * @returns 0 for what is no place
 */
export function remembered(count: number, work: (place: number) => number): (place: number) => number {
  const known = new Float64Array(count).fill(-1);
  return (place) => {
    const value = known[place] ?? 0;
    if (value >= 0) return value;
    known[place] = work(place);
    return known[place] ?? 0;
  };
}
