import type { Cell } from '../../../../src/search/evaluation/bench/cell';
import { printBench } from '../../../../src/search/evaluation/bench/table';

const cell = (engine: string, growth: number, p95: number): Cell => ({
  engine,
  growth,
  pages: 10 * growth,
  sections: 50 * growth,
  build: 1,
  open: 10,
  times: { p50: 1, p95, states: 3 },
  first: 50_000,
  whole: 100_000,
  heap: 2e6,
});

test('a table per growth; the others as so many times ours', () => {
  const text = printBench([cell('eigen', 1, 2), cell('lunr', 1, 5), cell('eigen', 10, 4)]);
  expect(text).toContain('1×: 10 pagina’s, 50 onderdelen');
  expect(text).toContain('10×: 100 pagina’s, 500 onderdelen');
  expect(text).toMatch(/\| lunr +\| 1,00 \(×1,0\) +\| 5,00 \(×2,5\) +\|/);
  expect(text).toMatch(/\| eigen +\| 1,00 +\| 2,00 +\| 10/);
});

test('without ours there is nothing to compare with', () => {
  expect(printBench([cell('lunr', 1, 5)])).not.toContain('×1,0');
});
