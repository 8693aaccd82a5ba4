import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, looks, widths } from '../../src/audit/audit';
import { type Findings, findings, printFindings } from '../../src/audit/findings';

const known = { date: '2026-12-01', versions: ['2026.1', 'current'], axe: '4.14.1', browser: '150.0.1' };
const look = { width: 360, dark: true };
const fault = (path: string, rule: string): Fault => ({ path, look, rule, detail: 'h4 <h4>Kop</h4>' });

test('without faults it says so', () => {
  const result = findings(known, ['/', '/signalen/'], []);
  expect(result).toEqual({ ...known, pages: 2, widths: [360, 1366], runs: 8, violations: 0, rules: [] });
  expect(printFindings(result, [])).toBe('2 pagina’s × 4 weergaven = 8 metingen met axe-core 4.14.1 in Chromium 150.0.1.\nGeen fouten.');
});

test('every fault is named with its page and look; a rule is counted once among the kinds', () => {
  const faults = [fault('/', 'heading-order'), fault('/signalen/', 'heading-order'), fault('/signalen/', 'color-contrast')];
  const result = findings(known, ['/', '/signalen/'], faults);
  expect(result).toMatchObject({ violations: 3, rules: ['color-contrast', 'heading-order'] });
  const lines = printFindings(result, faults).split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe('/ (360 px, donker) heading-order: h4 <h4>Kop</h4>');
  expect(lines[4]).toBe('3 fouten, van 2 soorten: color-contrast, heading-order.');
});

test('what the statement reads was written by a whole audit', () => {
  const written = JSON.parse(readFileSync(join(__dirname, '../../data/accessibility.json'), 'utf8')) as Findings;
  expect(written.widths).toEqual(widths);
  expect(written.runs).toBe(written.pages * looks.length);
  expect(written.pages).toBeGreaterThan(200);
  expect(written.versions.length).toBeGreaterThan(0);
  expect({ axe: written.axe, browser: written.browser }).toEqual({
    axe: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    browser: expect.stringMatching(/^\d+(\.\d+)+$/),
  });
  expect(Date.parse(written.date)).not.toBeNaN();
  expect(written.violations === 0).toBe(written.rules.length === 0);
});
