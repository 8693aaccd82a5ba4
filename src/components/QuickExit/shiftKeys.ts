/** How long someone has for the next press, in milliseconds. */
export const patience = 5000;
const needed = 3;

/**
 * Counts presses of Shift alone, as the exit component of the GOV.UK Design System does: three in a row leave, any other key
 * starts over. Pure: the clock is given.
 * @returns how many presses count so far; `3` means leave
 */
export function createShiftCounter(): (event: { type: 'keydown' | 'keyup'; key: string }, now: number) => number {
  let count = 0;
  let last = 0;
  let alone = false;
  return ({ type, key }, now) => {
    if (now - last > patience) count = 0;
    if (type === 'keydown') {
      if (key === 'Shift') alone = true;
      else {
        // Shift was held for a capital, or someone is typing: that is not a call for help.
        alone = false;
        count = 0;
      }
      return count;
    }
    if (key === 'Shift' && alone) {
      alone = false;
      count = Math.min(count + 1, needed);
      last = now;
    }
    return count;
  };
}
