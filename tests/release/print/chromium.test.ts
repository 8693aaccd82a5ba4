import { existsSync } from 'node:fs';
import { chromiumPath } from '../../../src/release/print/chromium';

test('Chromium is where it is said to be', () => {
  expect(existsSync(chromiumPath() ?? '')).toBe(true);
  const before = process.env.CHROMIUM_PATH;
  process.env.CHROMIUM_PATH = '/geen/chromium';
  expect(chromiumPath()).not.toBe('/geen/chromium');
  if (before === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = before;
});
