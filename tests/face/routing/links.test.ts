const preload = jest.fn(async (_: string) => undefined);
jest.mock('../../../src/face/routing/preload', () => ({ __esModule: true, default: (path: string) => preload(path) }));

import links from '../../../src/face/routing/links';

function at(pathname: string): void {
  Object.assign(globalThis, { window: { location: { pathname, href: `https://kb.example${pathname}` } } });
}
beforeEach(() => preload.mockClear());

test('a link that is merely in view loads nothing', () => {
  at('/signalen/');
  expect(links.prefetch()).toBe(false);
  expect(preload).not.toHaveBeenCalled();
});

test('a link that is pointed at loads its page, without the query and the place in it', () => {
  at('/signalen/');
  expect(links.preload('/procedures/x/?a=b#stap-2')).toBe(true);
  expect(preload).toHaveBeenCalledWith('/procedures/x/');
});

test.each([
  ['/inwoners/', '/signalen/'],
  ['/2026.1/inwoners/x/', '/inwoners/'],
  ['/signalen/', '/inwoners/hulp-krijgen/'],
])('from %s to %s nothing is loaded before it is asked for', (from, to) => {
  at(from);
  expect(links.preload(to)).toBe(false);
  expect(preload).not.toHaveBeenCalled();
});

test('a page that cannot be loaded ahead is no error', async () => {
  at('/signalen/');
  preload.mockRejectedValueOnce(new Error('no line'));
  expect(links.preload('/procedures/x/')).toBe(true);
  await new Promise(setImmediate);
});
