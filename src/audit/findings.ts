import { type Fault, looks, widths } from './audit';

/** What `data/accessibility.json` holds: what the accessibility statement says that a program has found. */
export interface Findings {
  /** ISO date of the audit. */
  readonly date: string;
  /** What was looked at, newest first: names of releases, `current` for the working version. */
  readonly versions: readonly string[];
  readonly pages: number;
  /** Widths of the screen in CSS pixels; each in light and in dark. */
  readonly widths: readonly number[];
  /** Pages times looks. */
  readonly runs: number;
  /** How often a page broke a rule in a look. */
  readonly violations: number;
  /** The rules that were broken, as axe-core names them. */
  readonly rules: readonly string[];
  /** Version of axe-core. */
  readonly axe: string;
  /** Version of Chromium. */
  readonly browser: string;
}

export function findings(
  known: Pick<Findings, 'date' | 'versions' | 'axe' | 'browser'>,
  paths: readonly string[],
  faults: readonly Fault[],
): Findings {
  return {
    ...known,
    pages: paths.length,
    widths,
    runs: paths.length * looks.length,
    violations: faults.length,
    rules: [...new Set(faults.map(({ rule }) => rule))].sort(),
  };
}

/** For the person who ran the audit: every fault, then the counts. */
export function printFindings({ pages, runs, violations, rules, axe, browser }: Findings, faults: readonly Fault[]): string {
  return [
    ...faults.map(({ path, look, rule, detail }) => `${path} (${look.width} px, ${look.dark ? 'donker' : 'licht'}) ${rule}: ${detail}`),
    `${pages} pagina’s × ${looks.length} weergaven = ${runs} metingen met axe-core ${axe} in Chromium ${browser}.`,
    violations === 0 ? 'Geen fouten.' : `${violations} fouten, van ${rules.length} soorten: ${rules.join(', ')}.`,
  ].join('\n');
}
