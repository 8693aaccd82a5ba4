import type { ReactNode } from 'react';
import type { MarkedText } from '../../search/engine/result';

/** Text with the words that match marked. Marks that overlap or lie outside the text are left out. */
export default function Marked({ text, marks }: MarkedText): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > text.length) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
