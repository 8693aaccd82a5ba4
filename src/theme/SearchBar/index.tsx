import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import SearchBox from '@site/src/components/SearchBox';
import type { ReactNode } from 'react';

/** The search box in the navbar. Home and the search page have a field of their own. */
export default function SearchBar(): ReactNode {
  const { pathname } = useLocation();
  const elsewhere = [useBaseUrl('/'), useBaseUrl('/zoeken/')];
  return elsewhere.includes(pathname) ? null : <SearchBox variant="navbar" />;
}
