import type { Blockquote, Root, Table, TableCell } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Puts every table in a box that scrolls on a narrow screen, and that a keyboard can reach and a screen reader names by the
 * table's heads; the empty corner above a column of names is no head. Only on pages: search and releases read the table itself.
 */
export function scrollingTables(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    if (!parent || index === undefined || isBox(parent)) return;
    for (const cell of table.children[0]?.children ?? []) if (nameOf(cell) === '') cell.data = { ...cell.data, hName: 'td' };
    parent.children[index] = boxOf(table);
  });
}

const nameOf = (cell: TableCell): string => textOfNode(cell).trim();

function boxOf(table: Table): Blockquote {
  const heads = table.children[0]?.children.map(nameOf).filter((name) => name !== '') ?? [];
  return {
    type: 'blockquote',
    children: [table],
    data: {
      hName: 'div',
      hProperties: { className: ['kb-tabel'], role: 'group', tabIndex: 0, 'aria-label': `Tabel: ${heads.join(', ')}` },
    },
  };
}

const isBox = ({ data }: { data?: unknown }): boolean =>
  (data as Blockquote['data'] | undefined)?.hProperties?.className?.toString() === 'kb-tabel';
