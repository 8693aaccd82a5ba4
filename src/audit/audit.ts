import type { Browser, Page } from 'playwright-core';
import { violations } from './axe';

/** How a page is looked at. */
export interface Look {
  /** Width of the screen in CSS pixels. */
  readonly width: number;
  readonly dark: boolean;
}

export const widths: readonly number[] = [360, 1366];
export const looks: readonly Look[] = widths.flatMap((width) => [false, true].map((dark) => ({ width, dark })));

/** One rule that one page breaks in one look. */
export interface Fault {
  readonly path: string;
  readonly look: Look;
  /** As axe-core names it, such as `color-contrast`. */
  readonly rule: string;
  /** The first element, and how many more. */
  readonly detail: string;
}

/** Pages that are open at the same time: axe keeps a core busy, and a reader's machine is not to be brought to its knees. */
const TABS = 2;
const HEIGHT = 900;
const PATIENCE_MS = 60_000;

/**
 * Judges every page in every look, as a reader has it: with JavaScript, after React has taken over. A page is loaded once and then
 * turned and darkened, as a device does; that halves the time.
 * @param origin such as `http://localhost:41234`, without a slash at the end
 * @param onDone hears of each page in each look that is done
 * @throws Error when a page is not there or does not come to life: then nothing can be said of it
 */
export async function auditPages(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  onDone: (faults: readonly Fault[]) => void = () => {},
): Promise<Fault[]> {
  const all: Fault[] = [];
  const queue = [...paths];
  const tab = async (): Promise<void> => {
    // A context each, because two tabs of one site tell each other when it gets dark. Without motion a colour is never judged
    // half-way to another.
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block', reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const response = await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      if (response?.status() !== 200) throw new Error(`${path}: ${response?.status() ?? 'geen antwoord'}`);
      await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
      for (const look of looks) {
        await show(page, look);
        const faults = (await violations(page)).map((text) => faultOf(path, look, text));
        all.push(...faults);
        onDone(faults);
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return all.sort(byPlace);
}

/** Until the page has painted itself anew, its theme with it, and nothing moves any more. */
async function show(page: Page, { width, dark }: Look): Promise<void> {
  const scheme = dark ? 'dark' : 'light';
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForFunction((theme) => (document.documentElement.dataset.theme ?? theme) === theme, scheme);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))).then(() => undefined),
  );
}

function faultOf(path: string, look: Look, text: string): Fault {
  const [rule = '', detail = ''] = text.split(/: (.*)/s);
  return { path, look, rule, detail };
}

/** Two tabs finish in any order; what is printed does not depend on it. */
function byPlace(a: Fault, b: Fault): number {
  const key = ({ path, look, rule }: Fault): string => `${path} ${look.width} ${look.dark} ${rule}`;
  return key(a) < key(b) ? -1 : 1;
}
