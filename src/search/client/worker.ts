import { createHandler } from './handle';
import { createLoader } from './loader';
import type { Request } from './protocol';

/** Glue: the worker's messages, clock and network around the handler. */
const scope = self as unknown as DedicatedWorkerGlobalScope;

const handle = createHandler({
  createLoader: (base) => createLoader(base, (url, options) => fetch(url, options)),
  post: (answer) => scope.postMessage(answer),
  later: (run) => setTimeout(run, 0),
  now: () => performance.now(),
  openExact: async (engine) => (await import('../engine/exact/exact')).openExact(engine),
});

scope.addEventListener('message', ({ data }: MessageEvent<Request>) => handle(data));
