import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchCommand } from '../../../src/cli/commands/search';
import { fixtureRoot } from '../../content/fixtures';

/** A copy, because the command keeps its pack beside the content. */
const root = mkdtempSync(join(tmpdir(), 'kb-search-'));
cpSync(fixtureRoot, root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const json = async (...args: string[]) => JSON.parse((await searchCommand(root, args)).output) as Record<string, unknown>;

test('what scripts may rely on, in the order of a reader', async () => {
  const answer = await json('paspoort', '--json', '--limit', '2');
  expect(Object.keys(answer)).toEqual(['query', 'version', 'nothingStrong', 'tookMs', 'hits']);
  expect(answer).toMatchObject({ query: 'paspoort', version: 'current', nothingStrong: false });
  const hits = answer.hits as Record<string, unknown>[];
  expect(Object.keys(hits[0] ?? {})).toEqual(['url', 'page', 'section', 'title', 'kind', 'id', 'score']);
  expect(hits[0]).toMatchObject({ page: '/signalen/geldig/', kind: 'indicator' });
  expect(hits.length).toBeLessThanOrEqual(2);
});

test('--explain says how a score came about', async () => {
  const { hits } = await json('paspoort', '--json', '--explain');
  expect((hits as Record<string, unknown>[])[0]).toHaveProperty('explanation.lexical.words');
});

test('for people it is a text', async () => {
  expect(await searchCommand(root, ['paspoort'])).toEqual({ exitCode: 0, output: expect.stringContaining('/signalen/geldig/') });
});

test('--batch answers a file of questions with pages and whether anything strong was found', async () => {
  const file = join(root, 'vragen.json');
  writeFileSync(
    file,
    JSON.stringify([
      { id: 'a', query: 'paspoort' },
      { id: 'b', query: 'xqzvwk' },
    ]),
  );
  const answer = (await json('--batch', file, '--json')) as Record<string, { results: string[]; nothing: boolean }>;
  expect(answer.a?.results[0]).toBe('/signalen/geldig/');
  expect(answer.b?.nothing).toBe(true);
  writeFileSync(file, '{"geen":"lijst"}');
  expect(await searchCommand(root, ['--batch', file, '--json'])).toMatchObject({
    exitCode: 2,
    output: expect.stringContaining('hoort een lijst'),
  });
});

test.each([
  [[], 'geen zoekvraag'],
  [['x', '--limit', '0'], '--limit moet een heel getal zijn'],
  [['x', '--limit', 'veel'], '--limit moet een heel getal zijn'],
  [['x', '--version', '1999.1'], 'Deze bestaan: current'],
  [['x', '--fout'], 'De optie --fout is onbekend'],
  [['--batch', 'x.json'], 'alleen samen met --json'],
  [['--batch', 'bestaat-niet.json', '--json'], 'is niet te lezen'],
])('%j is refused', async (args, text) => {
  expect(await searchCommand(root, args)).toMatchObject({ exitCode: 2, output: expect.stringContaining(text) });
});
