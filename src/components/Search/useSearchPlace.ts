import { useActiveDocContext } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { usePluginData } from '@docusaurus/useGlobalData';
import { useMemo, useSyncExternalStore } from 'react';
import { isQuietPath } from '../../face/places';
import type { FaceData } from '../../plugins/library/faceData';
import type { SearchData } from '../../plugins/search/searchData';
import { createSearchWorker, type SearchSession, type SessionState, sessionKeeper } from './session';

const sessionOf = sessionKeeper(createSearchWorker);
const idle: SessionState = { phase: 'idle' };

/** Where the reader searches from. */
export interface SearchPlace {
  readonly session: SearchSession;
  readonly state: SessionState;
  readonly data: SearchData;
  readonly names: Pick<FaceData, 'roles' | 'forms' | 'settings'>;
  /** Name of the version that is being read. */
  readonly version: string | undefined;
  /** A public page: nothing of what is typed may outlive the page. */
  readonly quiet: boolean;
}

/** @param chosen another version than the one being read: the search page can be asked for one */
export function useSearchPlace(chosen?: string): SearchPlace {
  const data = usePluginData('kennisbank-search') as SearchData;
  const names = usePluginData('kennisbank-library') as FaceData;
  const { pathname } = useLocation();
  const active = useActiveDocContext(undefined).activeVersion?.name;
  const version = chosen ?? active;
  const session = sessionOf({ base: data.base, version, revision: data.revision });
  const state = useSyncExternalStore(session.subscribe, session.getState, () => idle);
  const quiet = isQuietPath(pathname);
  return useMemo(() => ({ session, state, data, names, version, quiet }), [session, state, data, names, version, quiet]);
}
