import { compareVersions, isVersionName, suggestVersion } from '../../src/release/version';

test.each(['2026.1', '2026.12', '2031.999'])('%s is a name', (name) => expect(isVersionName(name)).toBe(true));

test.each(['', 'v1', '2026', '2026.0', '2026.01', '2026.1.1', '1999.1', '2026.1/..', ' 2026.1', 'current', '2026.1000'])(
  '"%s" is no name',
  (name) => expect(isVersionName(name)).toBe(false),
);

test('2026.10 comes after 2026.9', () => {
  expect(['2026.10', '2025.3', '2026.9'].sort(compareVersions)).toEqual(['2025.3', '2026.9', '2026.10']);
});

test('suggests the next number of this year', () => {
  expect(suggestVersion(['2026.2', '2026.1', '2025.9'], '2026-12-01')).toBe('2026.3');
  expect(suggestVersion(['2026.2'], '2027-01-02')).toBe('2027.1');
});
