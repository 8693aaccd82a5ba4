import { createEngine, type Engine } from '../engine/engine';
import type { ExactOutcome } from '../engine/result';
import { type LoadedCore, type Loader, reasonOf } from './loader';
import type { AllFacets, Answer, Exact, Failure, Init, Progress, Request, Search } from './protocol';

/** What the handler needs of the world around it: nothing here knows that it runs in a worker. */
export interface Surroundings {
  createLoader(base: string): Loader;
  post(answer: Answer): void;
  /** Runs something after the messages that are waiting have come in, so that only the newest search is answered. */
  later(run: () => void): void;
  /** Milliseconds, for `tookMs`. */
  now(): number;
  /** Opens exact mode; its code is loaded only then. */
  openExact(engine: Engine): Promise<(request: Exact) => ExactOutcome>;
}

/** Answers the messages of one page. Never throws: what goes wrong is answered with a failure. */
export function createHandler(around: Surroundings): (request: Request) => void {
  let opened: Promise<Engine> | undefined;
  let complete: Promise<Engine> | undefined;
  let exact: Promise<(request: Exact) => ExactOutcome> | undefined;
  let waiting: Search | undefined;

  const fail = (id: number, during: Failure['during'], error: unknown): void =>
    around.post({
      type: 'failure',
      id,
      during,
      reason: reasonOf(error),
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    });

  const init = ({ id, base, version }: Init): void => {
    const loader = around.createLoader(base);
    const progress = (stage: Progress['stage']) => (loaded: number, total: number) =>
      around.post({ type: 'progress', id, stage, loaded, total });
    exact = undefined;
    const core = loader.core(version, progress('core'));
    // Asked for before the first stage is opened: half of the queries wait for these words, and the line is free.
    const words = core.then((loaded) => loader.words(loaded, progress('words')));
    words.catch(() => {});
    const first = core.then(({ core: data }) => createEngine(data));
    opened = first;
    complete = undefined;
    Promise.all([core, first]).then(
      ([loaded, engine]) => {
        around.post({
          type: 'ready',
          id,
          version: engine.version,
          versions: loaded.entry.versions.map(({ name, basePath }) => ({ name, basePath })),
        });
        complete = addRest(id, loader, words, progress);
        complete.catch((error) => fail(id, 'detail', error));
      },
      (error) => {
        opened = undefined;
        fail(id, 'core', error);
      },
    );
  };

  /** The words that people use come before texts and vectors: without them half of the questions cannot be answered well. */
  const addRest = async (
    id: number,
    loader: Loader,
    words: Promise<LoadedCore>,
    progress: (stage: Progress['stage']) => (loaded: number, total: number) => void,
  ) => {
    const worded = await words;
    const engine = createEngine(worded.core);
    opened = Promise.resolve(engine);
    around.post({ type: 'words-ready', id });
    const { detail, renewed, withoutVectors } = await loader.detail(worded, progress('detail'));
    const current = renewed ? createEngine(renewed.core) : engine;
    current.addDetail(detail);
    opened = Promise.resolve(current);
    if (withoutVectors) fail(id, 'detail', withoutVectors);
    around.post({ type: 'detail-ready', id });
    return current;
  };

  const search = (request: Search): void => {
    if (waiting) around.post({ type: 'superseded', id: waiting.id });
    else around.later(answerWaiting);
    waiting = request;
  };

  const answerWaiting = async (): Promise<void> => {
    const engine = await needed(opened).catch((error: unknown) => {
      if (waiting) fail(waiting.id, 'search', error);
      waiting = undefined;
    });
    // While the pack was loading a newer search may have come: that one is answered.
    const request = waiting;
    waiting = undefined;
    if (!engine || !request) return;
    try {
      const start = around.now();
      const result = await engine.search(request);
      around.post({ type: 'found', id: request.id, result, tookMs: around.now() - start });
    } catch (error) {
      fail(request.id, 'search', error);
    }
  };

  const facets = async ({ id }: AllFacets): Promise<void> => {
    try {
      const engine = await needed(opened);
      around.post({ type: 'found-facets', id, facets: engine.facets(), pages: engine.pages });
    } catch (error) {
      fail(id, 'search', error);
    }
  };

  const searchExact = async (request: Exact): Promise<void> => {
    try {
      await needed(opened);
      const engine = await needed(complete);
      exact ??= around.openExact(engine);
      const find = await exact;
      const start = around.now();
      const outcome = find(request);
      around.post({ type: 'found-exact', id: request.id, outcome, tookMs: around.now() - start });
    } catch (error) {
      exact = undefined;
      fail(request.id, 'exact', error);
    }
  };

  return (request) => {
    if (request.type === 'init') init(request);
    else if (request.type === 'search') search(request);
    else if (request.type === 'facets') void facets(request);
    else void searchExact(request);
  };
}

/** @throws Error when nothing was opened, or opening failed */
async function needed<T>(promise: Promise<T> | undefined): Promise<T> {
  if (!promise) throw new Error('search has not been opened');
  return promise;
}
