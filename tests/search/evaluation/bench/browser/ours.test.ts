import type { Page } from 'playwright-core';
import { ours } from '../../../../../src/search/evaluation/bench/browser/ours';

test('ours does not wait for texts and vectors; for rarer words only when the answer needed them', async () => {
  const laterAt = async (phase: string) =>
    (await ours.first({ evaluate: async () => ({ phase, milliseconds: 1 }) } as unknown as Page, 'x')).later;
  const files = ['texts', 'vectors', 'labels', 'words'].map((part) => `/zoekbestanden/${part}-1.bin`);
  const early = await laterAt('ready');
  const late = await laterAt('worded');
  expect(files.map((file) => early?.test(file))).toEqual([true, true, true, false]);
  expect(files.map((file) => late?.test(file))).toEqual([true, true, false, false]);
});
