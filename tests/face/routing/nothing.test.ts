import Nothing from '../../../src/face/routing/nothing';

test('nothing is drawn', () => {
  expect(Nothing()).toBeNull();
});
