import Link from '@docusaurus/Link';
import { createElement, type ReactNode } from 'react';
import type { NoteNode } from '../../plugins/releases/note';

/** An editor's note. Made of known elements only, so nothing in a note can do more than be read. */
export default function NoteText({ nodes }: { nodes: readonly NoteNode[] }): ReactNode {
  return nodes.map((node, index) => {
    if (typeof node === 'string') return node;
    const key = `${index} ${node.tag}`;
    const children = node.children.length > 0 ? <NoteText nodes={node.children} /> : undefined;
    if (node.tag === 'a')
      return (
        <Link key={key} to={node.href}>
          {children}
        </Link>
      );
    return createElement(node.tag, { key }, children);
  });
}
