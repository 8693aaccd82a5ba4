import { brotliBytes, usedMemory } from '../../../../src/search/evaluation/bench/weigh';

test('files are weighed one by one; what repeats weighs little', () => {
  const text = 'mensenhandel '.repeat(1000);
  expect(brotliBytes([text])).toBeLessThan(100);
  expect(brotliBytes([text, text])).toBe(2 * brotliBytes([text]));
  expect(brotliBytes([new TextEncoder().encode(text)])).toBe(brotliBytes([text]));
  expect(brotliBytes([])).toBe(0);
});

test('memory counts typed arrays, and falls when they go', () => {
  const before = usedMemory();
  let held: Uint8Array | undefined = new Uint8Array(20 << 20).fill(1);
  expect(held.length).toBeGreaterThan(0);
  const full = usedMemory();
  expect(full - before).toBeGreaterThan(15 << 20);
  held = undefined;
  // Other things may have come meanwhile; these twenty megabytes must have gone.
  expect(full - usedMemory()).toBeGreaterThan(15 << 20);
});
