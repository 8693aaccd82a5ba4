import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemsIn, searchProblems } from '../../src/cli/searchCheck';

function rootWhereEvaluateSays(code: string): string {
  const root = mkdtempSync(join(tmpdir(), 'kb-'));
  mkdirSync(join(root, 'src/cli/commands'), { recursive: true });
  writeFileSync(join(root, 'src/cli/commands/evaluate.ts'), '');
  writeFileSync(join(root, 'kb.js'), code);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts: { kb: 'node kb.js' } }));
  return root;
}

test('without the command there is nothing to say', () => {
  expect(searchProblems(tmpdir())).toEqual([]);
});

test('exit code 0 is good; otherwise what the report says, or that it says nothing', () => {
  expect(searchProblems(rootWhereEvaluateSays('process.exit(process.argv.includes("--json") ? 0 : 1)'))).toEqual([]);
  expect(searchProblems(rootWhereEvaluateSays('console.log(JSON.stringify({problems:["te laag"]})); process.exit(1)'))).toEqual([
    'te laag',
  ]);
  expect(searchProblems(rootWhereEvaluateSays('console.log("Een vraag is fout."); process.exit(1)'))).toEqual(['Een vraag is fout.']);
  expect(searchProblems(rootWhereEvaluateSays('process.exit(70)'))).toEqual(['"kb evaluate" keurt het zoeken af.']);
}, 30_000);

test('only a list of sentences counts', () => {
  expect(problemsIn('{"problems":[]}')).toBeUndefined();
  expect(problemsIn('kapot')).toBeUndefined();
});
