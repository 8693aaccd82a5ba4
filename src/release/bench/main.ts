import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { applyRelease } from '../apply';
import { filesBelow, paths, readSources } from '../files';
import { docusaurusSnapshot } from '../tools';
import { changesBetween } from '../versionChanges';
import { editsOf } from './edits';

/**
 * `npm run bench:releases [-- 1,2,5,12]`: what live releases cost. In a copy of this repository it makes synthetic releases of the
 * full content, without PDF, and builds the site at each of the given numbers, with that many releases live beside the working
 * version. Prints build time, highest memory of the build (Linux only), the output, and what search fetches.
 */
const ROOT = resolve(__dirname, '../../..');
const counts = (process.argv[2] ?? '1,2,5,12').split(',').map(Number);

interface Measured {
  releases: number;
  seconds: number;
  memory: number;
  output: number;
  files: number;
  firstSearch: number;
  allSearch: number;
}

async function run(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'kb-groei-'));
  try {
    copyRepository(root);
    const measured: Measured[] = [];
    for (let release = 1; release <= Math.max(...counts); release++) {
      await publish(root, release);
      if (!counts.includes(release)) continue;
      process.stderr.write(`${release} releases: bouwen …\n`);
      measured.push(await measure(root, release));
      process.stderr.write(`${line(measured.at(-1) as Measured)}\n`);
    }
    process.stdout.write(
      `| releases | bouwen s | geheugen MB | uitvoer MB | bestanden | eerste zoekbestanden kB | alle zoekbestanden kB |\n| --- | --- | --- | --- | --- | --- | --- |\n${measured.map(line).join('\n')}\n`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Everything that Git knows, without what was published: the series begins anew. */
function copyRepository(root: string): void {
  const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).stdout.split('\0');
  const published = /^(releases|versioned_docs|versioned_sidebars)\/|^versions\.json$/;
  for (const path of tracked) {
    if (path !== '' && !published.test(path) && existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(root, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
}

async function publish(root: string, release: number): Promise<void> {
  const version = `2030.${release}`;
  const previous = release === 1 ? null : `2030.${release - 1}`;
  const sources = new Map(readSources(root, 'docs').map(({ path, source }) => [path, source]));
  if (previous !== null) for (const [path, text] of editsOf(sources, release)) writeFileSync(join(root, 'docs', path), text);
  const changes = { ...changesBetween(root, previous, 'current'), to: version };
  await applyRelease(
    root,
    { version, date: '2030-01-01', title: `Proef ${release}`, note: 'Proef.', previous, sign: null, changes, creates: [], updates: [] },
    {
      snapshot: docusaurusSnapshot,
      pdf: async () => new TextEncoder().encode('%PDF-1.7'),
      sign: () => undefined,
      software: { name: 'proef', version: '0', docusaurus: '0' },
      commit: null,
      onStep: () => undefined,
    },
  );
  writeFileSync(join(root, paths.settings), JSON.stringify({ live: Math.max(...counts) }));
}

async function measure(root: string, releases: number): Promise<Measured> {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  const started = Date.now();
  const memory = await build(root);
  const seconds = (Date.now() - started) / 1000;
  const sizes = new Map(filesBelow(join(root, 'build')).map((path) => [path, statSync(join(root, 'build', path)).size]));
  const search = [...sizes].filter(([path]) => dirname(path) === 'zoekbestanden');
  const entry = JSON.parse(readFileSync(join(root, 'build/zoekbestanden/entry.json'), 'utf8')) as {
    versions: { files: Record<string, string> }[];
  };
  const first = Object.entries(entry.versions[0]?.files ?? {}).filter(([part]) => !/texts|vectors/.test(part));
  const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);
  return {
    releases,
    seconds,
    memory,
    output: sum(sizes.values()),
    files: sizes.size,
    firstSearch: sum(first.map(([, name]) => sizes.get(`zoekbestanden/${name}`) ?? 0)),
    allSearch: sum(search.map(([, size]) => size)),
  };
}

/** @returns the highest resident memory in bytes; 0 where the system does not tell */
function build(root: string): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let highest = 0;
  const look = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    const [, kilobytes] = (existsSync(status) && /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))) || [];
    highest = Math.max(highest, Number(kilobytes ?? 0) * 1024);
  }, 500);
  return new Promise((done, failed) => {
    child.on('exit', (code) => {
      clearInterval(look);
      if (code === 0) done(highest);
      else failed(new Error(`De site kon niet worden gebouwd (${code}). In ${root}: ${readdirSync(root).join(', ')}`));
    });
  });
}

function line({ releases, seconds, memory, output, files, firstSearch, allSearch }: Measured): string {
  const cells = [releases, seconds, memory / 1e6, output / 1e6, files, firstSearch / 1000, allSearch / 1000];
  return `| ${cells.map((value) => Math.round(value)).join(' | ')} |`;
}

if (counts.length > 0 && counts.every((count) => Number.isInteger(count) && count > 0 && count <= 50)) void run();
else {
  process.stderr.write(`"${process.argv[2]}" is geen rij getallen van 1 tot en met 50. Bijvoorbeeld: npm run bench:releases -- 1,5\n`);
  process.exitCode = 2;
}
