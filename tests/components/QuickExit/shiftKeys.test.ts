import { createShiftCounter } from '../../../src/components/QuickExit/shiftKeys';

function press(count: ReturnType<typeof createShiftCounter>, keys: [key: string, at: number][]): number {
  let presses = 0;
  for (const [key, at] of keys) {
    count({ type: 'keydown', key }, at);
    presses = count({ type: 'keyup', key }, at);
  }
  return presses;
}

test('three times Shift alone leaves', () => {
  expect(
    press(createShiftCounter(), [
      ['Shift', 0],
      ['Shift', 400],
      ['Shift', 800],
    ]),
  ).toBe(3);
});

test('another key in between starts over, and so does waiting too long', () => {
  expect(
    press(createShiftCounter(), [
      ['Shift', 0],
      ['Shift', 400],
      ['a', 500],
      ['Shift', 800],
    ]),
  ).toBe(1);
  expect(
    press(createShiftCounter(), [
      ['Shift', 0],
      ['Shift', 400],
      ['Shift', 6000],
    ]),
  ).toBe(1);
});

test('a capital letter is no call for help', () => {
  const count = createShiftCounter();
  for (let at = 0; at < 5; at++) {
    count({ type: 'keydown', key: 'Shift' }, at);
    count({ type: 'keydown', key: 'A' }, at);
    count({ type: 'keyup', key: 'A' }, at);
    expect(count({ type: 'keyup', key: 'Shift' }, at)).toBe(0);
  }
});
