import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.0, 2.1 and 2.2, A and AA, and the rules for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Everything that axe-core holds against a page as it stands, as `rule: the first element (and how many more)`. */
export async function violations(page: Page): Promise<string[]> {
  // Half a megabyte, so once per page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { violations: all } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return all.map(({ id, nodes }) => ({ id, first: `${nodes[0]?.target} ${nodes[0]?.html.slice(0, 160)}`, count: nodes.length }));
  }, tags);
  return found.map(({ id, first, count }) => `${id}: ${first}${count > 1 ? ` (en ${count - 1} meer)` : ''}`);
}

/** The version of axe-core, for the accessibility statement. */
export const axeVersion = axe.version;
