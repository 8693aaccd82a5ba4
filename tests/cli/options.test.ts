import { readCommandLine } from '../../src/cli/options';

const known = { values: ['title'], lists: ['page'], switches: ['json'] };

test('words, values, lists and switches', () => {
  expect(readCommandLine(['2026.1', '--title', 'Een titel', '--page', 'A', '--page', 'B', '--json'], known)).toEqual({
    words: ['2026.1'],
    values: { title: 'Een titel' },
    lists: { page: ['A', 'B'] },
    on: new Set(['json']),
  });
});

test('an option that does not exist, or that misses its value, is named', () => {
  expect(readCommandLine(['--titel', 'x'], known)).toBe('De optie --titel is onbekend of mist een waarde.');
  expect(readCommandLine(['--title'], known)).toBe('De optie --title is onbekend of mist een waarde.');
});
