import type { Browser, CDPSession, Page } from 'playwright-core';

/** A phone on a network. */
export interface Phone {
  /** Milliseconds that every request waits, there and back. */
  readonly roundTrip: number;
  /** Bits a second, both ways. */
  readonly bits: number;
  /** How many times slower than this machine. */
  readonly slowdown: number;
}

/** A cheap phone where the signal is poor: what Chromium calls “Slow 3G”, and its “mid-tier mobile”. */
export const slowPhone: Phone = { roundTrip: 400, bits: 400_000, slowdown: 4 };

/** What someone pays who opens the site for the first time, with nothing in the cache. */
export interface Visit {
  /** Milliseconds until the first text is there. */
  readonly readable: number;
  /** Milliseconds until the largest part of the screen is there for good. */
  readonly largest: number;
  /** Milliseconds until search and menus answer; undefined on a page without scripts. */
  readonly alive: number | undefined;
  /** How much the page jumps while it loads, as Chromium counts it: 0 is not at all. */
  readonly shift: number;
  /** Everything over the line until all is quiet, headers included, and what is fetched ahead too. */
  readonly bytes: number;
  readonly scriptBytes: number;
}

interface Marks {
  readable: number;
  largest: number;
  alive?: number;
  shift: number;
}

const WIDTH = 360;
const HEIGHT = 740;
const PATIENCE_MS = 120_000;
const QUIET_MS = 1500;

/** Opens a page in an empty browser on a slow phone and waits until nothing comes any more. */
export async function firstVisit(browser: Browser, address: string, phone: Phone = slowPhone): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'nl-NL',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    const bytes = await count(session);
    await slowDown(session, phone);
    const response = await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
    if (response?.status() !== 200) throw new Error(`${address}: ${response?.status() ?? 'geen antwoord'}`);
    // What comes to life fetches ahead after that.
    if (await page.evaluate(() => document.querySelector('script[src]') !== null)) {
      await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
    }
    while (performance.now() - bytes.last < QUIET_MS || bytes.underway > 0) await page.waitForTimeout(QUIET_MS / 4);
    const { readable, largest, alive, shift } = await marksOf(page);
    return { readable, largest, alive, shift, bytes: bytes.all, scriptBytes: bytes.scripts };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else. No function in it has a name: the transformer would add a call that is not there. */
function watch(): void {
  const marks: Marks = { readable: 0, largest: 0, shift: 0 };
  Object.assign(window, { kbMarks: marks });
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'first-contentful-paint') marks.readable = entry.startTime;
        if (type === 'largest-contentful-paint') marks.largest = entry.startTime;
        if (type === 'layout-shift') marks.shift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type, buffered: true });
  }
  new MutationObserver(() => {
    if (marks.alive === undefined && document.documentElement?.dataset.hasHydrated === 'true') marks.alive = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-has-hydrated'] });
}

const marksOf = (page: Page): Promise<Marks> => page.evaluate(() => (window as unknown as { kbMarks: Marks }).kbMarks);

interface Counter {
  all: number;
  scripts: number;
  /** Requests without an end. */
  underway: number;
  /** When something last began or ended, on the clock of this program. */
  last: number;
}

/** Counts bytes as they come over the line, compressed. */
async function count(session: CDPSession): Promise<Counter> {
  const sum: Counter = { all: 0, scripts: 0, underway: 0, last: performance.now() };
  const scripts = new Set<string>();
  const open = new Set<string>();
  const note = (): void => {
    sum.underway = open.size;
    sum.last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId }) => {
    open.add(requestId);
    note();
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.all += encodedDataLength;
    if (scripts.has(requestId)) sum.scripts += encodedDataLength;
    open.delete(requestId);
    note();
  });
  session.on('Network.loadingFailed', ({ requestId }) => {
    open.delete(requestId);
    note();
  });
  await session.send('Network.enable');
  return sum;
}

async function slowDown(session: CDPSession, { roundTrip, bits, slowdown }: Phone): Promise<void> {
  const throughput = bits / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
