import type { Page } from 'playwright-core';
import { templates } from './pages';
import { siteForTests } from './site';

const site = siteForTests();

/** Elements that stick out of the screen, where the page as a whole can be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 1);
    return wide.slice(0, 5).map((element) => `${element.tagName} ${element.className}`);
  });

describe.each(templates)('%s', (path) => {
  test('has one main heading, and no heading skips a level', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, at) => level - (levels[at - 1] ?? 1) > 1);
    expect({ levels, skips }).toEqual({ levels, skips: [] });
  });

  // A screen of 1366 px at 200% zoom is one of 683 px; at 400% one of 342 px.
  test('fits at 320 px and at 200% zoom, and nothing jumps while it loads', async () => {
    const page = await site.open(path, {
      width: 320,
      height: 640,
      before: (fresh) =>
        fresh.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    expect(await sideways(page)).toEqual([]);
    const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
    expect(shift).toBeLessThanOrEqual(0.02);
    await page.setViewportSize({ width: 683, height: 450 });
    expect(await sideways(page)).toEqual([]);
  });
});

test('the first Tab is a way past the navigation, on a page with and without "Snel weg"', async () => {
  for (const path of ['/procedures/signaal-melden/', '/inwoners/hulp-krijgen/']) {
    const page = await site.open(path);
    await page.keyboard.press('Tab');
    let focus = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (/Snel weg/.test(focus)) {
      await page.keyboard.press('Tab');
      focus = await page.evaluate(() => document.activeElement?.textContent ?? '');
    }
    expect(focus).toBe('Ga naar hoofdinhoud');
    await page.keyboard.press('Enter');
    const inMain = await page.evaluate(() => Boolean(document.activeElement?.querySelector('h1')));
    expect(inMain).toBe(true);
  }
});

test('a focus can be seen on everything that Tab reaches', async () => {
  const page = await site.open('/procedures/signaal-melden/');
  const bare: string[] = [];
  for (let at = 0; at < 25; at++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      // The search field shows its focus on the frame around it.
      const frame = element.parentElement ? getComputedStyle(element.parentElement).boxShadow : 'none';
      const seen = frame !== 'none' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      return seen ? undefined : element.outerHTML.slice(0, 80);
    });
    if (found) bare.push(found);
  }
  expect(bare).toEqual([]);
});

test('what Tab reaches is never behind the bar or behind "Snel weg"', async () => {
  const page = await site.open('/inwoners/hulp-krijgen/', { width: 360, height: 640 });
  const covered: string[] = [];
  for (let at = 0; at < 60; at++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { left, top, width, height } = element.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over && (element.contains(over) || over.contains(element)) ? undefined : element.outerHTML.slice(0, 80);
    });
    if (found) covered.push(found);
  }
  expect(covered).toEqual([]);
});

test('"Meer" opens when asked, not under a passing pointer, and Escape closes it and keeps the focus', async () => {
  const page = await site.open('/procedures/signaal-melden/');
  const button = page.getByRole('button', { name: 'Meer' });
  const link = page.getByRole('link', { name: 'Begrippenlijst' }).first();
  await button.hover();
  await page.waitForTimeout(400);
  expect(await link.isVisible()).toBe(false);
  await button.focus();
  await page.keyboard.press('Enter');
  await link.waitFor({ state: 'visible' });
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await button.click();
  await link.click();
  await page.waitForURL('**/begrippen/');
  await link.waitFor({ state: 'hidden' });
});

test('with letters twice as large, or with wider spacing, nothing in the navigation is cut off', async () => {
  const page = await site.open('/procedures/signaal-melden/');
  const cut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.navbar *, .theme-doc-sidebar-menu *')]
        .filter((element) => !element.closest('.kb-onzichtbaar, .dropdown__menu') && getComputedStyle(element).overflow !== 'visible')
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    );
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await cut()).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.removeProperty('font-size');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      Object.assign(element.style, { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' });
    }
  });
  expect(await cut()).toEqual([]);
});

test('on paper stand the text, the release and the addresses, and no navigation', async () => {
  const page = await site.open('/procedures/signaal-melden/');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.navbar', '.footer', '.theme-doc-sidebar-container', '[aria-label="Kruimelpad"]']) {
    expect({ hidden, shown: await page.locator(hidden).first().isVisible() }).toEqual({ hidden, shown: false });
  }
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.getByText('Laatst gecontroleerd').isVisible()).toBe(true);
  expect(await page.getByText(/^Kennisbank aanpak mensenhandel: https:.*signaal-melden/).isVisible()).toBe(true);
});

test('on paper everything is dark on white, also for who reads in the dark, and no number is lost with its background', async () => {
  const page = await site.open('/procedures/signaal-melden/', { colorScheme: 'dark' });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const light = await page.evaluate(() => {
    const found: string[] = [];
    const bright = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 140);
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      if (element.checkVisibility() && bright(getComputedStyle(element).color)) found.push(`${element.tagName} ${element.className}`);
    }
    const step = document.querySelector('.kb-stappen > li');
    if (!step || bright(getComputedStyle(step, '::before').color)) found.push('step');
    return found;
  });
  expect(light).toEqual([]);
});

test('a page from right to left has its edges on the right, and its headings say their language outside the text too', async () => {
  const page = await site.open('/inwoners/hulp/ar/hulp-krijgen/', { width: 1366, height: 768 });
  const edges = await page
    .locator('.kb-gevaar')
    .first()
    .evaluate((box) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(box);
      return [borderLeftWidth, borderRightWidth];
    });
  expect(edges).toEqual(['0px', '6px']);
  expect(await page.locator('[lang="ar"][dir="rtl"] .table-of-contents').count()).toBe(1);
  expect(await page.locator('.theme-doc-breadcrumbs [aria-current]').getAttribute('lang')).toBe('ar');
});

test('the list of signals is whole without JavaScript', async () => {
  const page = await site.open('/signalen/', { javaScriptEnabled: false });
  expect(await page.locator('li[data-rol]').count()).toBe(125);
  expect(await page.locator('li[data-rol]').last().isVisible()).toBe(true);
});

test('a filter of the list of signals stands in the address, and Back undoes it', async () => {
  const page = await site.open('/signalen/');
  const shown = () => page.locator('li[data-rol]:visible').count();
  await page.getByLabel('Uw werk').selectOption('burgerzaken');
  await page.waitForURL(/\?rol=burgerzaken$/);
  await page.locator('form p[role="status"]', { hasText: 'van 125' }).waitFor();
  const narrowed = await shown();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(125);
  await expect(page.locator('form p[role="status"]').textContent()).resolves.toBe(`${narrowed} van 125 signalen`);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('li[data-rol]:not([hidden])').length === 125);
  expect(await shown()).toBe(125);
});
