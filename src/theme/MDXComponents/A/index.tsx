import Original from '@theme-original/MDXComponents/A';
import type { ComponentProps, ReactNode } from 'react';

/** A number or a mail address is no page: it opens where it is, and not in a new tab that stays behind. */
export default function A(props: ComponentProps<'a'>): ReactNode {
  return /^(?:tel|mailto):/.test(props.href ?? '') ? <a {...props} /> : <Original {...props} />;
}
