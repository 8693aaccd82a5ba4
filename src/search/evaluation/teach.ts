import type { JudgedQuery } from './types';

/** Judged queries that measure nothing any more: search learns from them. */
export const TAUGHT_FOLDER = 'tests/judgments/taught';
/** What search reads of them. */
export const TAUGHT_ANSWERS = 'data/answers/beoordeeld.yaml';

const HEADER = `# Zoekvragen met cijfers die niet meer meten: de zoekmachine leert ervan.
# Gemaakt met "kb evaluate --teach" uit ${TAUGHT_FOLDER}. Verander ze daar.
`;
const NAMES = { 3: 'best', 2: 'good', 1: 'some' } as const;

/** Judged queries as a file of answers; those without an answer teach nothing. The same queries give the same text. */
export function printTaught(queries: readonly JudgedQuery[]): string {
  const answers = queries.flatMap(({ query, judgments }) => {
    const lines = ([3, 2, 1] as const).flatMap((wanted) => {
      const pages = judgments.filter(({ grade }) => grade === wanted).map(({ page }) => page);
      return pages.length > 0 ? [`  ${NAMES[wanted]}: [${pages.join(', ')}]`] : [];
    });
    // A text in JSON is one in YAML too, whatever signs it holds.
    return lines.length > 0 ? [`- question: ${JSON.stringify(query)}`, ...lines] : [];
  });
  return `${HEADER}${answers.join('\n')}\n`;
}
