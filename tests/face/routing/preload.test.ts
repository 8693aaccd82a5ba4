const given = jest.fn(async (_: string) => undefined);
jest.mock(
  '@generated/routes',
  () => ({ __esModule: true, default: [{ path: '/', component: { preload: (path: string) => given(path) } }] }),
  {
    virtual: true,
  },
);

import preload from '../../../src/face/routing/preload';

test('the one route is asked for the page', async () => {
  await preload('/signalen/x/');
  expect(given).toHaveBeenCalledWith('/signalen/x/');
});
