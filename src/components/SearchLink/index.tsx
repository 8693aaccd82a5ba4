import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Path on the site below its base URL. */
  to: string;
  /** Called when the reader goes there, before it happens. */
  onLeave?: (() => void) | undefined;
  children: ReactNode;
}

/**
 * A link among search results. Docusaurus' own link fetches the page ahead as soon as it is seen, which would tell the server
 * what someone looks for while they type; this one fetches nothing before it is followed.
 */
export default function SearchLink({ to, onLeave, children, ...rest }: Props): ReactNode {
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const href = withBaseUrl(to);
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onLeave?.();
    history.push(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
