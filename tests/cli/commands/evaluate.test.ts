import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateCommand } from '../../../src/cli/commands/evaluate';
import { fixtureLibrary, fixtureRoot } from '../../content/fixtures';

const [first = '', second = ''] = fixtureLibrary().pages.map(({ frontMatter }) => frontMatter.id);
const [firstTitle = '', secondTitle = ''] = fixtureLibrary().pages.map(({ frontMatter }) => frontMatter.title);
const entry = (id: string, query: string, page: string) =>
  `- id: ${id}\n  class: lay\n  lang: nl\n  query: ${JSON.stringify(query)}\n  need: "iets"\n  judgments:\n    - { page: ${page}, grade: 3, why: "de pagina zelf" }\n`;
const judgments = [
  entry('lay-001', firstTitle, first),
  entry('lay-002', secondTitle, second),
  entry('lay-003', `${firstTitle} ${secondTitle}`, first),
].join('');

let root = '';
const file = (name: string): string => join(root, 'tests/judgments', name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evaluate-'));
  cpSync(fixtureRoot, root, { recursive: true });
  mkdirSync(join(root, 'tests/judgments'), { recursive: true });
  writeFileSync(file('lay.yaml'), judgments);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('nothing is measured before the final set is put down; then the work set, unless another is asked for', async () => {
  expect(await evaluateCommand(root, [])).toMatchObject({ exitCode: 1, output: expect.stringContaining('--freeze') });
  expect((await evaluateCommand(root, ['--freeze'])).output).toContain('Werkset: 2 zoekvragen. Eindset: 1');
  const sizes = async (...args: string[]) => {
    const { output } = await evaluateCommand(root, ['--json', '--no-probe', '--engines', 'lunr', ...args]);
    const { set, queries, engines } = JSON.parse(output) as { set: string; queries: unknown[]; engines: { engine: string }[] };
    return [set, queries.length, engines.map(({ engine }) => engine).join(' ')];
  };
  expect(await sizes()).toEqual(['work', 2, 'eigen lunr']);
  expect(await sizes('--set', 'final')).toEqual(['final', 1, 'eigen lunr']);
  expect(await sizes('--set', 'all')).toEqual(['all', 3, 'eigen lunr']);
});

test('a final set that was looked at makes place for new queries', async () => {
  expect(await evaluateCommand(root, ['--renew'])).toMatchObject({ exitCode: 1, output: expect.stringContaining('--freeze') });
  await evaluateCommand(root, ['--freeze']);
  expect(await evaluateCommand(root, ['--renew'])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('geen nieuwe zoekvragen'),
  });
  writeFileSync(file('lay-2.yaml'), entry('lay-004', 'xyzzy', first));
  expect((await evaluateCommand(root, ['--renew'])).output).toContain('Werkset: 3 zoekvragen. Eindset: 1');
});

test('a set that has become a teacher is written down as answers, and judged for safety only', async () => {
  await evaluateCommand(root, ['--freeze']);
  mkdirSync(file('taught'));
  writeFileSync(file('taught/lay-0.yaml'), entry('lay-000', 'geleerd', second));
  mkdirSync(join(root, 'data/answers'), { recursive: true });
  expect(await evaluateCommand(root, ['--teach'])).toMatchObject({ exitCode: 0, output: expect.stringContaining('1 zoekvragen') });
  expect(readFileSync(join(root, 'data/answers/beoordeeld.yaml'), 'utf8')).toContain(`- question: "geleerd"\n  best: [${second}]`);
  const { output } = await evaluateCommand(root, ['--json', '--no-probe', '--engines', 'geen']);
  expect(JSON.parse(output)).toMatchObject({ queries: [{ class: 'lay' }, { class: 'lay' }] });
  writeFileSync(file('taught/lay-0.yaml'), entry('lay-000', 'geleerd', 'IND-999'));
  expect(await evaluateCommand(root, ['--teach'])).toMatchObject({ exitCode: 1, output: expect.stringContaining('taught/lay-0.yaml') });
});

test('a grade of the final set that changed is refused', async () => {
  await evaluateCommand(root, ['--freeze']);
  writeFileSync(file('lay.yaml'), judgments.replaceAll('grade: 3', 'grade: 2'));
  const { exitCode, output } = await evaluateCommand(root, ['--no-probe']);
  expect(exitCode).toBe(1);
  expect(output).toContain('De eindset is gewijzigd');
});

test('under the floor is exit code 1', async () => {
  await evaluateCommand(root, ['--freeze']);
  const args = ['--no-probe', '--engines', 'geen'];
  writeFileSync(file('floor.json'), JSON.stringify({ work: { overall: { ndcg: 0.1 } } }));
  expect(await evaluateCommand(root, args)).toMatchObject({ exitCode: 0, output: expect.stringContaining('Boven de ondergrens.') });
  writeFileSync(
    file('floor.json'),
    JSON.stringify({ work: { committed: { lay: 1 }, help: 1, nothing: 1, overall: { recall: 1, ndcg: 1 } } }),
  );
  writeFileSync(file('lay.yaml'), judgments + entry('lay-004', 'xyzzy', first));
  expect(await evaluateCommand(root, args)).toMatchObject({ exitCode: 1, output: expect.stringContaining('ONDER DE ONDERGRENS') });
});

test('--pool writes what is to be judged, without a figure', async () => {
  const { exitCode, output } = await evaluateCommand(root, ['--pool', 'pool.json']);
  expect(exitCode).toBe(0);
  expect(output).not.toMatch(/nDCG/);
  const pairs = JSON.parse(readFileSync(join(root, 'pool.json'), 'utf8')) as Record<string, string>[];
  expect(Object.keys(pairs[0] ?? {})).toEqual(['id', 'query', 'need', 'page', 'title']);
  expect(pairs.some(({ id, page }) => id === 'lay-001' && page === first)).toBe(false);
});

test('wrong judgments are told like any other content problem', async () => {
  writeFileSync(file('lay.yaml'), entry('lay-001', 'iets', 'IND-999'));
  const { exitCode, output } = await evaluateCommand(root, []);
  expect(exitCode).toBe(1);
  expect(output).toContain('tests/judgments/lay.yaml:7:1  FOUT');
});

test.each([
  [['--set', 'test'], 'Kies work, final of all'],
  [['--sett'], 'De optie --sett is onbekend'],
])('%j is refused', async (args, text) => {
  expect(await evaluateCommand(root, args)).toMatchObject({ exitCode: 2, output: expect.stringContaining(text) });
});
