import * as errors from '../../../src/search/pack/errors';

test('each refusal has its own name, also after minifying', () => {
  const { PackError, ...kinds } = errors;
  for (const [name, Kind] of Object.entries(kinds)) {
    const error = new Kind('why', { cause: 1 });
    expect(error).toBeInstanceOf(PackError);
    expect(error).toMatchObject({ name, message: 'why', cause: 1 });
  }
  expect(Object.keys(kinds).sort()).toEqual(['ChecksumMismatch', 'EncoderMismatch', 'FutureVersion', 'Malformed', 'NotAPack', 'Truncated']);
});
