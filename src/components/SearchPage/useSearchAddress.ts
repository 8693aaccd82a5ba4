import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useMemo, useState } from 'react';
import { readAddress, type SearchAddress, writeAddress } from '../Search/address';
import { recallQuery, rememberQuery, takeOver } from '../Search/handover';

/** What becomes different; `undefined` takes it away. */
export type Change = { readonly [Name in keyof SearchAddress]?: SearchAddress[Name] | undefined };

export interface SearchAddressState {
  /** What is searched now. */
  readonly current: SearchAddress;
  /** Searches for something else, without writing it down yet: the reader is typing. */
  type(query: string): void;
  /** Searches for something else and makes it a step that Back undoes. */
  go(change: Change, mayShow: boolean): void;
  /** Writes what is searched into this step of the history, so that Back finds it here. */
  settle(mayShow: boolean): void;
}

/**
 * What the search page searches, in step with its address. Words that point to danger stay out of the address, and so out of
 * the browser's history: then Back finds them in memory, for as long as the page lives.
 */
export function useSearchAddress(): SearchAddressState {
  const history = useHistory();
  const location = useLocation();
  const entry = location.key ?? '';
  // The first view is the one that was made at build, without a query.
  const isBrowser = useIsBrowser();
  const [typed, setTyped] = useState<{ entry: string; next?: string; query: string }>();
  const search = isBrowser ? location.search : '';
  const written = useMemo(() => readAddress(search), [search]);
  const [handed] = useState(() => ({ entry, query: takeOver() }));
  const before = (handed.entry === entry ? handed.query : undefined) ?? recallQuery(entry) ?? written.query;
  // A new step is made at once, but the page learns of it only when Docusaurus has prepared it: until then the old one counts.
  if (typed?.next === entry) setTyped({ entry, query: typed.query });
  const current: SearchAddress = { ...written, query: typed && (typed.entry === entry || typed.next === entry) ? typed.query : before };

  const addressOf = (address: SearchAddress, mayShow: boolean): string => writeAddress(mayShow ? address : { ...address, query: '' });

  const settle = (mayShow: boolean): void => {
    const wanted = addressOf(current, mayShow);
    if (wanted === location.search) {
      rememberQuery(entry, current.query);
      return;
    }
    history.replace({ ...location, search: wanted });
    const next = history.location.key ?? '';
    rememberQuery(next, current.query);
    setTyped({ entry, next, query: current.query });
  };

  const go = (change: Change, mayShow: boolean): void => {
    const next = { ...current, ...change } as SearchAddress;
    rememberQuery(entry, current.query);
    history.push({ pathname: location.pathname, search: addressOf(next, mayShow) });
    const made = history.location.key ?? '';
    rememberQuery(made, next.query);
    setTyped({ entry, next: made, query: next.query });
  };

  return { current, type: useCallback((query: string) => setTyped({ entry, query }), [entry]), go, settle };
}
