import { connectSearch, type Port, type SearchConnection, SearchFailed, type SearchState } from '../../search/client/connection';

/** `idle`: nothing has been loaded, because nobody has shown intent to search. */
export type SessionState = { readonly phase: 'idle' } | SearchState;

/** The phase as tests and measurements read it from the page: `worded` once all words are in. */
export function phaseOf(state: SessionState): string {
  return state.phase === 'ready' && state.words ? 'worded' : state.phase;
}

/** Search as a page sees it: nothing loads before `start` or a question, and after a failure it can be opened again. */
export interface SearchSession {
  getState(): SessionState;
  /** @returns a function that ends it */
  subscribe(listener: () => void): () => void;
  /** Opens search unless it is open; a session that failed stays so until `retry`. */
  start(): void;
  /** Closes what is open and opens it anew. */
  retry(): void;
  search: SearchConnection['search'];
  exact: SearchConnection['exact'];
  facets: SearchConnection['facets'];
  close(): void;
}

const idle: SessionState = { phase: 'idle' };

/** @param createPort makes the worker; called at the first sign of intent and again at every retry */
export function createSession(createPort: () => Port, base: string, version: string | undefined): SearchSession {
  const listeners = new Set<() => void>();
  let connection: SearchConnection | undefined;
  let state: SessionState = idle;

  const move = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const open = (): SearchConnection => {
    if (connection) return connection;
    let opened: SearchConnection | undefined;
    const onState = (next: SearchState): void => {
      // A worker that was closed may still have something to say.
      if (opened === undefined || opened === connection) move(next);
    };
    opened = connectSearch(createPort(), base, version, onState, () => answers(base));
    connection = opened;
    move(opened.state);
    return opened;
  };

  const close = (): void => {
    connection?.close();
    connection = undefined;
    move(idle);
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => void open(),
    retry: () => {
      close();
      open();
    },
    search: async (query) => open().search(query),
    exact: async (query) => open().exact(query),
    facets: async () => open().facets(),
    close,
  };
}

async function answers(base: string): Promise<boolean> {
  try {
    return (await fetch(`${base}entry.json`, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** What search needs to know to be opened. A change of any of these is another search. */
export interface SessionPlace {
  readonly base: string;
  readonly version: string | undefined;
  readonly revision: string;
}

/**
 * Gives the one session of a page: the box in the navbar and the search page share its worker. Asked for another place, it
 * closes the session before; if that one was in use (a page was saved in `npm run dev`) the new one opens at once.
 */
export function sessionKeeper(createPort: () => Port): (place: SessionPlace) => SearchSession {
  let kept: { key: string; session: SearchSession } | undefined;
  return ({ base, version, revision }) => {
    const key = JSON.stringify([base, version, revision]);
    if (kept?.key === key) return kept.session;
    const before = kept?.session;
    kept = { key, session: createSession(createPort, base, version) };
    if (before && before.getState().phase !== 'idle') {
      before.close();
      kept.session.start();
    }
    return kept.session;
  };
}

/** Makes the search worker. Only here, so that the bundler finds it once. */
export function createSearchWorker(): Port {
  return new Worker(/* webpackChunkName: "search-worker" */ new URL('../../search/client/worker.ts', import.meta.url)) as unknown as Port;
}

/** What went wrong with a question, in the words of the protocol. */
export function failureOf(error: unknown): SearchFailed['failure'] {
  if (error instanceof SearchFailed) return error.failure;
  return { type: 'failure', id: 0, reason: 'broken', during: 'search', error: String(error) };
}
