import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useState } from 'react';
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
  const [typed, setTyped] = useState<{ entry: string; query: string }>();
  const written = readAddress(isBrowser ? location.search : '');
  const [handed] = useState(() => ({ entry, query: takeOver() }));
  const before = (handed.entry === entry ? handed.query : undefined) ?? recallQuery(entry) ?? written.query;
  const current: SearchAddress = { ...written, query: typed?.entry === entry ? typed.query : before };

  const addressOf = (address: SearchAddress, mayShow: boolean): string => writeAddress(mayShow ? address : { ...address, query: '' });

  const settle = (mayShow: boolean): void => {
    const search = addressOf(current, mayShow);
    if (search === location.search) {
      rememberQuery(entry, current.query);
      return;
    }
    history.replace({ ...location, search });
    const next = history.location.key ?? '';
    rememberQuery(next, current.query);
    setTyped({ entry: next, query: current.query });
  };

  const go = (change: Change, mayShow: boolean): void => {
    const next = { ...current, ...change } as SearchAddress;
    rememberQuery(entry, before);
    history.push({ pathname: location.pathname, search: addressOf(next, mayShow) });
    const made = history.location.key ?? '';
    rememberQuery(made, next.query);
    setTyped({ entry: made, query: next.query });
  };

  return { current, type: useCallback((query: string) => setTyped({ entry, query }), [entry]), go, settle };
}
