import results from '@site/data/accessibility.json';
import type { ReactNode } from 'react';

const count = new Intl.NumberFormat('nl-NL');
const list = new Intl.ListFormat('nl-NL');
const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** What the last `npm run audit` found. The figures are written by that command and by nobody else. */
export default function AccessibilityFigures(): ReactNode {
  return (
    <>
      <p>
        Op {date.format(new Date(results.date))} zijn alle {count.format(results.pages)} pagina’s van{' '}
        {list.format(results.versions.map((name) => (name === 'current' ? 'de werkversie' : `release ${name}`)))} onderzocht met axe-core{' '}
        {results.axe}, in Chromium {results.browser}: licht en donker, op een scherm van {results.widths.join(' en ')} pixels breed. Dat
        zijn {count.format(results.runs)} metingen, met de regels voor WCAG 2.0, 2.1 en 2.2 (A en AA) en de regels voor goed gebruik.
      </p>
      <p>
        <strong>
          {results.violations === 0
            ? 'Er zijn geen fouten gevonden.'
            : `Gevonden fouten: ${count.format(results.violations)}. Soorten: ${results.rules.join(', ')}.`}
        </strong>
      </p>
    </>
  );
}
