import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../../audit/browser';
import { table } from '../../report';
import { percentile } from '../time';
import { browserContenders, prepareSite } from './contenders';
import { serveFolder } from './folder';
import { openLine, type Profile, profiles, type SlowLine } from './slowLine';
import { BLANK, type BrowserContender } from './types';

/** What a reader pays, per contender and network; medians over the queries, each in an empty browser. */
export interface BrowserCell {
  readonly engine: string;
  readonly profile: string;
  /** Milliseconds from focus to the first result. */
  readonly first: number;
  /** Bytes over the wire in that time. */
  readonly bytes: number;
  /** Of those, the bodies that the first result waits for. */
  readonly needed: number;
  /** Warm, milliseconds; only on the network without delay. */
  readonly p50?: number;
  readonly p95?: number;
  /** On a processor six times slower. */
  readonly slow?: number;
}

const SLOWDOWN = 6;

/**
 * All contenders over the same pages in the same Chromium, on the same networks. Needs `build/`.
 * @param queries typed as a whole into an empty browser
 * @param states of the search field, for a warm one
 * @throws Error without a build
 */
export async function compareInBrowser(root: string, queries: readonly string[], states: readonly string[]): Promise<BrowserCell[]> {
  const build = join(root, 'build');
  if (!existsSync(join(build, 'index.html'))) throw new Error('Er is geen build/. Doe eerst npm run build.');
  const site = join(root, '.cache/bench/site');
  await prepareSite(build, site);
  const served: Served = [];
  const { server, port } = await serveFolder(site, (path, bytes) => served.push({ path, bytes }));
  const browser = await launchBrowser();
  const cells: BrowserCell[] = [];
  for (const profile of profiles)
    for (const contender of browserContenders) cells.push(await measure(browser, { port, served }, contender, profile, queries, states));
  await browser.close();
  server.closeAllConnections();
  server.close();
  return cells;
}

type Served = { readonly path: string; readonly bytes: number }[];

async function measure(
  browser: Browser,
  { port, served }: { port: number; served: Served },
  contender: BrowserContender,
  profile: Profile,
  queries: readonly string[],
  states: readonly string[],
): Promise<BrowserCell> {
  const line = await openLine(port, profile);
  const firsts: number[] = [];
  const bytes: number[] = [];
  const needed: number[] = [];
  let warm: readonly number[] = [];
  let slow: readonly number[] = [];
  for (const [place, query] of queries.entries()) {
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' });
    const page = await context.newPage();
    // The transformer of this program leaves calls to its own helper in functions that go to the page.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.goto(`http://localhost:${line.port}${contender.path}`, { waitUntil: 'load' });
    await quiet(line);
    served.length = 0;
    const first = await contender.first(page, query);
    firsts.push(first.milliseconds);
    bytes.push(line.takeBytes());
    needed.push(served.reduce((sum, one) => sum + (first.later?.test(one.path) ? 0 : one.bytes), 0));
    if (place === 0 && profile.bandwidth === 0) {
      warm = (await contender.warm?.(page, states)) ?? [];
      const blank = await context.newPage();
      await blank.addInitScript('globalThis.__name = (value) => value');
      await blank.goto(`http://localhost:${line.port}${BLANK}`);
      const session = await context.newCDPSession(blank);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      slow = (await contender.onMainThread?.(page, blank, states)) ?? [];
    }
    await context.close();
  }
  line.close();
  process.stderr.write(`${contender.name}, ${profile.name}\n`);
  const cell: BrowserCell = {
    engine: contender.name,
    profile: profile.name,
    first: percentile(firsts, 0.5),
    bytes: percentile(bytes, 0.5),
    needed: percentile(needed, 0.5),
  };
  return {
    ...cell,
    ...(warm.length > 0 ? { p50: percentile(warm, 0.5), p95: percentile(warm, 0.95) } : {}),
    ...(slow.length > 0 ? { slow: percentile(slow, 0.95) } : {}),
  };
}

/** Until nothing has come for half a second: pages fetch what links lead to, once they have time. */
async function quiet(line: SlowLine): Promise<void> {
  for (let waited = 0, still = 0; waited < 40 && still < 2; waited++) {
    await new Promise((done) => setTimeout(done, 250));
    still = line.takeBytes() === 0 ? still + 1 : 0;
  }
}

export function printBrowser(cells: readonly BrowserCell[]): string {
  const number = (value: number | undefined, digits: number): string => value?.toFixed(digits).replace('.', ',') ?? '';
  return table(
    [
      'zoekmachine',
      'netwerk',
      'eerste resultaat ms',
      'over de lijn kB',
      'nodig kB',
      'toets p50 ms',
      'toets p95 ms',
      'toets p95 ms, 6× trager',
    ],
    cells.map(({ engine, profile, first, bytes, needed, p50, p95, slow }) => [
      engine,
      profile,
      number(first, 0),
      number(bytes / 1000, 0),
      number(needed / 1000, 0),
      number(p50, 1),
      number(p95, 1),
      number(slow, 1),
    ]),
  );
}
