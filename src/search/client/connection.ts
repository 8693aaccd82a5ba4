import type { ExactOutcome, SearchQuery, SearchResult } from '../engine/result';
import type { Answer, Exact, Failure, FoundFacets, Ready, Request } from './protocol';

/** The part of `Worker` that is used, so that a test can play the other side. */
export interface Port {
  postMessage(request: Request): void;
  onmessage: ((event: { data: Answer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  terminate(): void;
}

/** How far search is. `failed` is final until `connectSearch` is called again; the site goes on without search. */
export type SearchState =
  | { readonly phase: 'loading'; readonly loaded: number; readonly total: number }
  /** Searches are answered, some provisionally until all words are in: so many bytes of so many. Excerpts and meaning follow. */
  | ({ readonly phase: 'ready'; readonly words: boolean; readonly loaded: number; readonly total: number } & Pick<
      Ready,
      'version' | 'versions'
    >)
  /** Everything is in. `lacking` says why a later stage, or the vectors in it, could not be had. */
  | { readonly phase: 'complete'; readonly version: string; readonly versions: Ready['versions']; readonly lacking?: Failure }
  | { readonly phase: 'failed'; readonly failure: Failure };

export interface SearchConnection {
  readonly state: SearchState;
  /** The result, or nothing when a newer search came first. @throws SearchFailed */
  search(query: SearchQuery): Promise<{ readonly result: SearchResult; readonly tookMs: number } | undefined>;
  /** @throws SearchFailed */
  exact(query: Omit<Exact, 'type' | 'id'>): Promise<{ readonly outcome: ExactOutcome; readonly tookMs: number }>;
  /** @throws SearchFailed */
  facets(): Promise<FoundFacets>;
  close(): void;
}

/** A question that could not be answered. */
export class SearchFailed extends Error {
  override readonly name = 'SearchFailed';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.during}: ${failure.error}`);
    this.failure = failure;
  }
}

interface Question {
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: SearchFailed) => void;
}

/**
 * Opens search in a worker and pairs its answers with their questions.
 * @param base folder of the search files, with a slash at the end
 * @param version name of the version that is being read
 * @param onState called at every change of `state`
 * @param isOnline whether the site answers; asked when the worker itself could not be fetched: after a new release its file is gone
 */
export function connectSearch(
  worker: Port,
  base: string,
  version: string | undefined,
  onState: (state: SearchState) => void,
  isOnline: () => Promise<boolean>,
): SearchConnection {
  const questions = new Map<number, Question>();
  let state: SearchState = { phase: 'loading', loaded: 0, total: 0 };
  let lastId = 0;
  let newestSearch = 0;

  const move = (next: SearchState): void => {
    state = next;
    onState(next);
  };

  const failAll = (failure: Failure): void => {
    for (const { reject } of questions.values()) reject(new SearchFailed(failure));
    questions.clear();
    move({ phase: 'failed', failure });
  };

  const ask = (request: Request): Promise<Answer | undefined> =>
    new Promise((resolve, reject) => {
      if (state.phase === 'failed') {
        reject(new SearchFailed(state.failure));
        return;
      }
      questions.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });

  const settle = (answer: Answer): void => {
    const question = questions.get(answer.id);
    questions.delete(answer.id);
    if (answer.type === 'failure') question?.reject(new SearchFailed(answer));
    else if (answer.type === 'superseded' || (answer.type === 'found' && answer.id !== newestSearch)) question?.resolve(undefined);
    else question?.resolve(answer);
  };

  worker.onmessage = ({ data }) => {
    if (data.type === 'progress') {
      const { loaded, total } = data;
      if (state.phase === 'loading' && data.stage === 'core') move({ phase: 'loading', loaded, total });
      // Results may be on the screen: not every byte is worth drawing them again.
      else if (state.phase === 'ready' && data.stage === 'words' && tenth(data) !== tenth(state)) move({ ...state, loaded, total });
    } else if (data.type === 'ready')
      move({ phase: 'ready', version: data.version, versions: data.versions, words: false, loaded: 0, total: 0 });
    else if (data.type === 'words-ready') worded();
    else if (data.type === 'detail-ready') complete();
    else if (data.type === 'failure' && data.during === 'core') failAll(data);
    else if (data.type === 'failure' && data.during === 'detail') complete(data);
    else settle(data);
  };
  worker.onerror = (event) => {
    const failure = { type: 'failure', id: 0, during: 'core' } as const;
    if (isFault(event)) failAll({ ...failure, reason: 'broken', error: 'the worker stopped' });
    else isOnline().then((online) => failAll({ ...failure, reason: online ? 'newer' : 'offline', error: 'the worker is not there' }));
  };

  const worded = (): void => {
    if (state.phase === 'ready') move({ ...state, words: true });
  };

  const complete = (lacking?: Failure): void => {
    if (state.phase === 'ready')
      move({ phase: 'complete', version: state.version, versions: state.versions, ...(lacking ? { lacking } : {}) });
  };

  worker.postMessage({ type: 'init', id: ++lastId, base, ...(version === undefined ? {} : { version }) });

  return {
    get state() {
      return state;
    },
    search: async (query) => {
      newestSearch = ++lastId;
      const answer = await ask({ ...query, type: 'search', id: newestSearch });
      return answer?.type === 'found' ? { result: answer.result, tookMs: answer.tookMs } : undefined;
    },
    exact: async (query) => {
      const answer = await ask({ ...query, type: 'exact', id: ++lastId });
      if (answer?.type !== 'found-exact') throw unexpected(answer);
      return { outcome: answer.outcome, tookMs: answer.tookMs };
    },
    facets: async () => {
      const answer = await ask({ type: 'facets', id: ++lastId });
      if (answer?.type !== 'found-facets') throw unexpected(answer);
      return answer;
    },
    close: () => worker.terminate(),
  };
}

function tenth({ loaded, total }: { loaded: number; total: number }): number {
  return total > 0 ? Math.floor((loaded / total) * 10) : 0;
}

/** A fault in code has a message; a file that could not be fetched has none. */
function isFault(event: unknown): boolean {
  return typeof event === 'object' && event !== null && 'message' in event && typeof event.message === 'string';
}

function unexpected(answer: Answer | undefined): SearchFailed {
  return new SearchFailed({
    type: 'failure',
    id: answer?.id ?? 0,
    reason: 'broken',
    during: 'search',
    error: `unexpected answer ${answer?.type}`,
  });
}
