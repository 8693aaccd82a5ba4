import { brotliBytes, usedMemory } from '../../../../src/search/evaluation/bench/weigh';

test('files are weighed one by one; what repeats weighs little', () => {
  const text = 'mensenhandel '.repeat(1000);
  expect(brotliBytes([text])).toBeLessThan(100);
  expect(brotliBytes([text, text])).toBe(2 * brotliBytes([text]));
  expect(brotliBytes([new TextEncoder().encode(text)])).toBe(brotliBytes([text]));
  expect(brotliBytes([])).toBe(0);
});

/** Memory once the tests that ran before in this process have let go of theirs, which takes a few rounds. */
async function settled(): Promise<number> {
  let before = usedMemory();
  for (let round = 0; round < 20; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = usedMemory();
    if (Math.abs(now - before) < 1 << 20) return now;
    before = now;
  }
  return before;
}

test('memory counts typed arrays, and falls when they go', async () => {
  const before = await settled();
  let held: Uint8Array | undefined = new Uint8Array(64 << 20).fill(1);
  expect(held.length).toBeGreaterThan(0);
  const full = usedMemory();
  expect(full - before).toBeGreaterThan(48 << 20);
  held = undefined;
  // Other things may have come meanwhile; these 64 megabytes must have gone.
  expect(full - (await settled())).toBeGreaterThan(48 << 20);
});
