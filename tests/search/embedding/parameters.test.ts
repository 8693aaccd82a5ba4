import { encoderIdOf, PARAMETERS } from '../../../src/search/embedding/parameters';

test('another value of any parameter is another encoder', () => {
  const ids = Object.entries(PARAMETERS).map(([key, value]) => encoderIdOf({ ...PARAMETERS, [key]: value + 1 }));
  expect(new Set([encoderIdOf(PARAMETERS), ...ids]).size).toBe(ids.length + 1);
});

test('the order in which parameters are written is no difference', () => {
  const reversed = Object.fromEntries(Object.entries(PARAMETERS).reverse()) as unknown as typeof PARAMETERS;
  expect(encoderIdOf(reversed)).toBe(encoderIdOf(PARAMETERS));
  expect(encoderIdOf(PARAMETERS)).toMatch(new RegExp(`^terms-\\d+-${PARAMETERS.dims}-[0-9a-f]{8}$`));
});
