import { findSteps, plainPath, type RoutePart, type RouteStep } from '../../../src/face/routing/parts';

const steps = (path: string): RouteStep[] => [{ key: path, attributes: { path, exact: true }, modules: {} }];
const part = (given: RoutePart): (() => Promise<{ default: RoutePart }>) => jest.fn(async () => ({ default: given }));

function site() {
  const rest = part({ pages: { '/': steps('/'), '/zoeken/': steps('/zoeken/') } });
  const signals = part({ pages: { '/signalen/x/': steps('/signalen/x/') } });
  const olderSignals = part({ pages: { '/2026.1/signalen/x/': steps('/2026.1/signalen/x/') } });
  const older = part({ pages: { '/2026.1/': steps('/2026.1/') }, parts: { '/2026.1/signalen/': olderSignals } });
  return { root: { parts: { '/signalen/': signals, '/2026.1/': older }, rest }, rest, signals, older, olderSignals };
}

test.each(['/', '/zoeken/', '/signalen/x/', '/2026.1/', '/2026.1/signalen/x/'])('%s is found', async (path) => {
  expect(await findSteps(site().root, path)).toEqual(steps(path));
});

test('only the part that a page stands in is loaded', async () => {
  const { root, rest, signals, older, olderSignals } = site();
  await findSteps(root, '/signalen/x/');
  expect([rest, signals, older, olderSignals].map((load) => jest.mocked(load).mock.calls.length)).toEqual([0, 1, 0, 0]);
});

test.each(['/signalen/', '/nergens/', '/signalen/x/y/', '/2026.1/nergens/', '/constructor/'])('%s leads nowhere', async (path) => {
  expect(await findSteps(site().root, path)).toBeUndefined();
});

test('the longest beginning counts', async () => {
  const inner = part({ pages: { '/inwoners/hulp/en/': steps('/inwoners/hulp/en/') } });
  const outer = part({ pages: {} });
  const root = { parts: { '/inwoners/': outer, '/inwoners/hulp/': inner } };
  expect(await findSteps(root, '/inwoners/hulp/en/')).toEqual(steps('/inwoners/hulp/en/'));
});

test('a part that could not be loaded is an error, not a page that is not there', async () => {
  const root = { parts: { '/signalen/': () => Promise.reject(new Error('no line')) } };
  await expect(findSteps(root, '/signalen/x/')).rejects.toThrow('no line');
});

test.each([
  ['/signalen/x', '/signalen/x/'],
  ['/signalen/x/index.html', '/signalen/x/'],
  ['/index.html', '/'],
  ['/404.html', '/404/'],
  ['/caf%C3%A9/', '/café/'],
  ['/%E0%A4%A/', '/%E0%A4%A/'],
])('%s is %s', (asked, plain) => {
  expect(plainPath(asked)).toBe(plain);
});
