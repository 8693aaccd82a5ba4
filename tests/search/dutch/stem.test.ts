import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snowball, stem } from '../../../src/search/dutch/stem';

const pairs = readFileSync(join(__dirname, '../../fixtures/dutch/dutchPorter.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

test('every word of the sample gets the stem that Snowball published', () => {
  expect(pairs).toHaveLength(1986);
  expect(pairs.filter(([word = '', expected]) => snowball(word) !== expected)).toEqual([]);
});

test.each([
  ['paspoorten', 'paspoort'],
  ['geind', 'geind'],
  ['ab', 'ab'],
  ['273f', '273f'],
  ['~boss', '~boss'],
])('%s → %s', (surface, expected) => {
  expect(stem(surface)).toBe(expected);
  expect(stem(surface)).toBe(expected);
});
