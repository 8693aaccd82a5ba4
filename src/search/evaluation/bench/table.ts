import { OURS } from '../engines/ours';
import { table } from '../report';
import type { Cell } from './cell';

interface Column {
  readonly head: string;
  value(cell: Cell): number;
  readonly digits: number;
}

const columns: readonly Column[] = [
  { head: 'toets p50 ms', value: ({ times }) => times.p50, digits: 2 },
  { head: 'toets p95 ms', value: ({ times }) => times.p95, digits: 2 },
  { head: 'openen ms', value: ({ open }) => open, digits: 0 },
  { head: 'eerste kB', value: ({ first }) => first / 1000, digits: 0 },
  { head: 'alles kB', value: ({ whole }) => whole / 1000, digits: 0 },
  { head: 'geheugen MB', value: ({ heap }) => heap / 1e6, digits: 1 },
  { head: 'bouwen s', value: ({ build }) => build, digits: 1 },
];

/** One table per growth: our own figures, and those of the others with how many times ours they are. */
export function printBench(cells: readonly Cell[]): string {
  const growths = [...new Set(cells.map(({ growth }) => growth))];
  return growths
    .map((growth) => {
      const rows = cells.filter((cell) => cell.growth === growth);
      const own = rows.find(({ engine }) => engine === OURS);
      const [any] = rows;
      return [
        `${growth}×: ${any?.pages ?? 0} pagina’s, ${any?.sections ?? 0} onderdelen`,
        '',
        table(
          ['zoekmachine', ...columns.map(({ head }) => head)],
          rows.map((cell) => [cell.engine, ...columns.map((column) => printCell(column, cell, own))]),
        ),
      ].join('\n');
    })
    .join('\n\n');
}

function printCell({ value, digits }: Column, cell: Cell, own: Cell | undefined): string {
  const text = value(cell).toFixed(digits).replace('.', ',');
  if (!own || own === cell || value(own) <= 0) return text;
  return `${text} (×${(value(cell) / value(own)).toFixed(1).replace('.', ',')})`;
}
