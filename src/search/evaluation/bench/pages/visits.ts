import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serve } from '../../../../../scripts/serve.mjs';
import { launchBrowser, originOf } from '../../../../audit/browser';
import { firstVisit, type Phone, slowPhone, type Visit } from '../../../../audit/firstVisit';
import { plainPage } from '../../../../audit/plainPage';
import { table } from '../../report';
import { percentile } from '../time';

/** One page of each kind that people land on. */
export const landingPages: readonly string[] = [
  '/',
  '/signalen/iemand-anders-voert-het-woord/',
  '/procedures/signaal-melden/',
  '/inwoners/hulp-krijgen/',
];
/** Each in an empty browser; the median counts. */
const VISITS = 3;

export interface PageCell {
  readonly path: string;
  readonly ours: Visit;
  /** The same text without scripts and styles, over the same line in the same run. */
  readonly plain: Visit;
}

/**
 * What a first visit costs on a slow phone, served compressed, beside the bare text of the same page. Needs `build/`.
 * @throws Error without a build
 */
export async function measureVisits(root: string, paths: readonly string[] = landingPages): Promise<PageCell[]> {
  const build = join(root, 'build');
  if (!existsSync(join(build, 'index.html'))) throw new Error('Er is geen build/. Doe eerst npm run build.');
  const bare = join(root, '.cache/bench/plain');
  rmSync(bare, { recursive: true, force: true });
  for (const path of paths) {
    const file = join(bare, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plainPage(readFileSync(join(build, path, 'index.html'), 'utf8')));
  }
  const built = await serve({ folder: build });
  const unadorned = await serve({ folder: bare });
  const browser = await launchBrowser();
  const cells: PageCell[] = [];
  for (const path of paths) {
    process.stderr.write(`${path}\n`);
    const ours: Visit[] = [];
    const plain: Visit[] = [];
    for (let at = 0; at < VISITS; at++) {
      ours.push(await firstVisit(browser, `${originOf(built)}${path}`));
      plain.push(await firstVisit(browser, `${originOf(unadorned)}${path}`));
    }
    cells.push({ path, ours: middle(ours), plain: middle(plain) });
  }
  await browser.close();
  for (const server of [built, unadorned]) {
    server.closeAllConnections();
    server.close();
  }
  return cells;
}

/** The median of each figure by itself. */
function middle(visits: readonly Visit[]): Visit {
  const of = (pick: (visit: Visit) => number): number => percentile(visits.map(pick), 0.5);
  return {
    readable: of((visit) => visit.readable),
    largest: of((visit) => visit.largest),
    alive: visits.some(({ alive }) => alive === undefined) ? undefined : of(({ alive = 0 }) => alive),
    shift: of((visit) => visit.shift),
    bytes: of((visit) => visit.bytes),
    scriptBytes: of((visit) => visit.scriptBytes),
  };
}

export function printVisits(cells: readonly PageCell[], { roundTrip, bits, slowdown }: Phone = slowPhone): string {
  const number = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');
  const seconds = (value: number | undefined): string => (value === undefined ? '' : number(value / 1000, 1));
  const times = (ours: number, plain: number): string => `${seconds(ours)} (×${number(ours / plain, 1)})`;
  return [
    `Eerste bezoek, ${roundTrip} ms heen en weer, ${bits / 1000} kbit/s, processor ${slowdown}× trager; (×) naast de kale tekst`,
    '',
    table(
      ['pagina', 'leesbaar s', 'grootste deel s', 'bedienbaar s', 'alles kB', 'waarvan script kB', 'verschuiving'],
      cells.map(({ path, ours, plain }) => [
        path,
        times(ours.readable, plain.readable),
        times(ours.largest, plain.largest),
        seconds(ours.alive),
        `${number(ours.bytes / 1000, 0)} (×${number(ours.bytes / plain.bytes, 1)})`,
        number(ours.scriptBytes / 1000, 0),
        number(ours.shift, 3),
      ]),
    ),
  ].join('\n');
}
