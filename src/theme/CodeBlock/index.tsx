import type { Props } from '@theme/CodeBlock';
import type { ReactNode } from 'react';

/** Plain: the theme's highlighter weighs 26 kB on every page and writes inline styles, and guidance holds no code. */
export default function CodeBlock({ children }: Props): ReactNode {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}
