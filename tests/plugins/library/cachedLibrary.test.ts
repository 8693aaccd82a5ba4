import { cachedContext, forgetLibraries } from '../../../src/plugins/library/cachedLibrary';
import { fixtureRoot } from '../../content/fixtures';

test('a library is read once, until something changed', () => {
  const first = cachedContext(fixtureRoot, 'docs');
  expect(cachedContext(fixtureRoot, 'docs')).toBe(first);
  forgetLibraries();
  expect(cachedContext(fixtureRoot, 'docs')).not.toBe(first);
});
