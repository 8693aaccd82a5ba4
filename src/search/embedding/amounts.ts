import { stem } from '../dutch/stem';

/** From three on: *twee* and *een* are said of anything. Larger numbers than ninety-nine are articles, years and sums. */
const WORDS =
  'drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig';
const AMOUNTS: ReadonlySet<string> = new Set(WORDS.split(' ').map(stem));

/** Whether a stem says how many: in *tien man in een huis* any other number would do. */
export function isAmount(term: string): boolean {
  return AMOUNTS.has(term) || /^(?:[3-9]|[1-9]\d)$/.test(term);
}
