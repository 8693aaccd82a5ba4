import { composeContext, hrefBetween } from '../../../src/content/compose/context';
import { fixtureLibrary } from '../fixtures';

test('pages are found by id, and linked by file, so that a link stays within its version', () => {
  const { pageById } = composeContext(fixtureLibrary());
  const signal = pageById.get('IND-001');
  const procedure = pageById.get('procedure-melden');
  expect(signal && procedure && hrefBetween(signal, procedure)).toBe('../procedures/melden.md');
  expect(signal && hrefBetween({ path: 'signalen/index.mdx' }, signal)).toBe('./geldig.md');
  expect(procedure && hrefBetween({ path: 'inwoners/hulp/en/x.md' }, procedure)).toBe('../../../procedures/melden.md');
});
