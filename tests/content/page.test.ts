import { urlOfPath } from '../../src/content/page';

test('an address follows from the path', () => {
  expect(urlOfPath('signalen/x.md')).toBe('/signalen/x/');
  expect(urlOfPath('signalen/index.mdx')).toBe('/signalen/');
  expect(urlOfPath('index.md')).toBe('/');
  expect(urlOfPath('inwoners/hulp/en/hulp-krijgen.md')).toBe('/inwoners/hulp/en/hulp-krijgen/');
});
