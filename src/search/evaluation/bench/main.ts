import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../../build/versions';
import type { Corpus } from '../../engine/corpus';
import { judgedPages } from '../evaluation';
import { readJudgments } from '../judgments';
import { type Cell, measureCell } from './cell';
import { contenders } from './contenders';
import { growVersion } from './grow';
import { printBench } from './table';
import { keystrokes, spread } from './typing';

/**
 * `npm run bench [-- --json] [-- --growths 1,10,40] [-- --engines eigen,lunr]`: what each engine costs, side by side in one run.
 * Each is measured in a process of its own, so that none inherits the memory of another.
 */
const ROOT = resolve(__dirname, '../../../..');
const QUERIES = 24;
const STATES = 300;
/** Each needs an empty browser. */
const COLD_QUERIES = 11;
const WARM_STATES = 60;
const BUDGET_MS = 30_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    growths: { type: 'string', default: '1,10,40' },
    engines: { type: 'string' },
    cell: { type: 'string' },
  },
});

async function run(): Promise<string> {
  if (values.cell !== undefined) {
    const [name = '', growth = '1'] = values.cell.split('@');
    return JSON.stringify(await cell(name, Number(growth)));
  }
  if (positionals[0] === 'browser') return inBrowser();
  if (positionals[0] === 'pages') return visits();
  const names = values.engines?.split(',') ?? contenders.map(({ name }) => name);
  const cells: Cell[] = [];
  for (const growth of values.growths.split(',').map(Number)) {
    for (const name of names) {
      process.stderr.write(`${name}, ${growth}×\n`);
      const measured = await inProcess(`${name}@${growth}`);
      if (measured) cells.push(measured);
      else process.stderr.write(`${name}, ${growth}×: mislukt\n`);
    }
  }
  return values.json ? JSON.stringify(cells, null, 2) : printBench(cells);
}

async function cell(name: string, growth: number): Promise<Cell> {
  const contender = contenders.find((one) => one.name === name);
  if (!contender) throw new RangeError(`no engine ${name}: choose from ${contenders.map((one) => one.name).join(', ')}`);
  const corpus = readCorpus(ROOT);
  const [version] = corpus.versions;
  if (!version) throw new RangeError('no version');
  const states = spread(spread(queriesOver(corpus), QUERIES).flatMap(keystrokes), STATES);
  return measureCell(contender, { ...corpus, versions: [growVersion(version, growth)] }, growth, states, BUDGET_MS);
}

/** What people would type: the judged queries, or the titles when there are none. */
function queriesOver(corpus: Corpus): readonly string[] {
  const pages = judgedPages(corpus);
  const judged = readJudgments(ROOT, new Set(pages.map(({ id }) => id))).queries.filter((query) => query.class !== 'none');
  return judged.length > 0 ? judged.map(({ query }) => query) : pages.map(({ title }) => title.toLowerCase());
}

/** `npm run bench -- browser`: what a reader pays, against Pagefind and EasyOps. */
async function inBrowser(): Promise<string> {
  const { compareInBrowser, printBrowser } = await import('./browser/compare');
  const queries = spread(queriesOver(readCorpus(ROOT)), COLD_QUERIES);
  const cells = await compareInBrowser(ROOT, queries, spread(queries.flatMap(keystrokes), WARM_STATES));
  return values.json ? JSON.stringify(cells, null, 2) : printBrowser(cells);
}

/** `npm run bench -- pages`: what a first visit costs on a slow phone. */
async function visits(): Promise<string> {
  const { measureVisits, printVisits } = await import('./pages/visits');
  const cells = await measureVisits(ROOT);
  return values.json ? JSON.stringify(cells, null, 2) : printVisits(cells);
}

/** Undefined when it ran out of memory. */
function inProcess(name: string): Promise<Cell | undefined> {
  const child = spawn(process.execPath, ['--max-old-space-size=8192', '--import', 'tsx', __filename, '--cell', name], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return new Promise((done) => {
    child.on('close', (code) => done(code === 0 ? (JSON.parse(output) as Cell) : undefined));
  });
}

run().then(
  (output) => process.stdout.write(`${output}\n`),
  (error: unknown) => {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  },
);
