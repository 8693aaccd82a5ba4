import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser, originOf } from '../../src/audit/browser';

/** The production build that browser tests read. */
export const buildFolder = join(__dirname, '../../build');

/** How a page is opened. Everything of Playwright's contexts is allowed too: `colorScheme`, `javaScriptEnabled`, … */
export interface Opening extends BrowserContextOptions {
  /** Width of the screen in CSS pixels; default 1366. */
  width?: number;
  /** Height of the screen in CSS pixels; default 900. */
  height?: number;
  dark?: boolean;
  /** The HTTP status that the page must answer with; default 200. */
  status?: number;
  /** Runs before the page is loaded: scripts to add, listeners, throttling. */
  before?: (page: Page) => Promise<unknown>;
}

/** What a browser test works with; made by {@link siteForTests}. */
export interface Site {
  /** Such as `http://localhost:41234`, without a slash at the end. */
  readonly origin: string;
  /** Opens a path of the site in a fresh, empty browser context, and waits until React has taken over and all is quiet. */
  open(path: string, opening?: Opening): Promise<Page>;
  /** Everything the server was asked for in this test, in order, with the query: `/signalen/`. */
  readonly asked: readonly string[];
  /** Errors in the console and uncaught exceptions of this test. They fail it, unless the test empties this list. */
  readonly errors: string[];
  /** Requests to any other host in this test. None of them leaves the machine; they fail the test unless it empties this list. */
  readonly foreign: string[];
}

/**
 * Serves `build/` and starts Chromium for the tests of one file. Call it once at the top level (or in a `describe`).
 * Every test, whatever it is about, also fails on an error in the console and on a request to another host.
 */
export function siteForTests({ folder = buildFolder }: { folder?: string } = {}): Site {
  let browser: Browser;
  let server: Server;
  let contexts: BrowserContext[] = [];
  const asked: string[] = [];
  const errors: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    server = await serve({ folder, onRequest: ({ url = '' }) => asked.push(url) });
    browser = await launchBrowser();
  });
  beforeEach(() => {
    for (const list of [asked, errors, foreign]) list.length = 0;
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  return {
    get origin() {
      return originOf(server);
    },
    asked,
    errors,
    foreign,
    async open(path, { width = 1366, height = 900, dark = false, status = 200, before, ...options } = {}) {
      const origin = originOf(server);
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        locale: 'nl-NL',
        serviceWorkers: 'block',
        ...options,
      });
      contexts.push(context);
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && new URL(url).origin !== origin) foreign.push(url);
      });
      await context.route(
        (url) => url.origin !== origin,
        (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elders</title><p>Elders</p>' }),
      );
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // A browser reports its own 404 of the page itself as an error.
        const own = status !== 200 && message.location().url === `${origin}${path}`;
        if (message.type() === 'error' && !own) errors.push(`${path}: ${message.text()}`);
      });
      await before?.(page);
      const response = await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      expect({ path, status: response?.status() }).toEqual({ path, status });
      if (options.javaScriptEnabled !== false) await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
      return page;
    },
  };
}
