import { kindNames, kindOfPath, kinds } from '../../src/content/kinds';

test('the folder decides the kind', () => {
  expect(kindOfPath('signalen/x.md')).toBe('indicator');
  expect(kindOfPath('inwoners/hulp/en/x.md')).toBe('public');
  expect(kindOfPath('elders/x.md')).toBeUndefined();
  expect(kindOfPath('x.md')).toBeUndefined();
});

test('folders and prefixes are unique', () => {
  expect(new Set(kindNames.map((kind) => kinds[kind].folder)).size).toBe(kindNames.length);
  expect(new Set(kindNames.map((kind) => kinds[kind].idPrefix)).size).toBe(kindNames.length);
});
