import { canKeep } from '../../src/face/offline';

/** What it does stands in tests/browser/offline.test.ts: there are no caches and workers here. */
test('an environment without service workers cannot keep the site', () => {
  expect(canKeep()).toBe(false);
});
