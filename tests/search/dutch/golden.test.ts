import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldenCases, type GoldenResult, goldenAnalysis } from '../../../src/search/dutch/golden';

const FILE = join(__dirname, '../../fixtures/dutch/golden.json');
const golden = JSON.parse(readFileSync(FILE, 'utf8')) as { cases: GoldenCases; result: GoldenResult };

test('the analysis of every golden case is as it was', () => {
  const result = goldenAnalysis(golden.cases);
  if (process.env.UPDATE) writeFileSync(FILE, `${JSON.stringify({ cases: golden.cases, result }, null, 1)}\n`);
  else expect(JSON.parse(JSON.stringify(result))).toEqual(golden.result);
});

test('the golden cases hold every way in which a term can come about', () => {
  const origins = new Set(golden.result.queries.flatMap(({ terms }) => terms.map(({ origin }) => origin)));
  expect([...origins].sort()).toEqual(['exact', 'foreign', 'fuzzy', 'joined', 'part', 'prefix', 'reference', 'stem']);
});
