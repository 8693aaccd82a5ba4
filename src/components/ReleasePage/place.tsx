import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';

/** Archived pages are files beside the site: the browser loads them whole. */
export default function Place({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return href.startsWith('/archief/') ? <a href={href}>{children}</a> : <Link to={href}>{children}</Link>;
}
