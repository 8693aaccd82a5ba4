import { connectSearch, type Port, SearchFailed, type SearchState } from '../../../src/search/client/connection';
import type { Answer, Request } from '../../../src/search/client/protocol';
import type { SearchResult } from '../../../src/search/engine/result';

/** A worker of which the test is the other side. */
function play({ online = true } = {}) {
  const sent: Request[] = [];
  const states: SearchState[] = [];
  let closed = false;
  const port: Port = {
    postMessage: (request) => sent.push(request),
    onmessage: null,
    onerror: null,
    terminate: () => {
      closed = true;
    },
  };
  const connection = connectSearch(
    port,
    '/zoekbestanden/',
    '2026.1',
    (state) => states.push(state),
    () => Promise.resolve(online),
  );
  const say = (answer: Answer): void => port.onmessage?.({ data: answer });
  const ready = (): void => say({ type: 'ready', id: 1, version: '2026.1', versions: [] });
  return { connection, port, sent, states, say, ready, isClosed: () => closed };
}

const resultOf = (query: string) => ({ query }) as SearchResult;

test('opens with the version that is being read, and follows all stages', () => {
  const { connection, sent, say, ready } = play();
  expect(sent).toEqual([{ type: 'init', id: 1, base: '/zoekbestanden/', version: '2026.1' }]);
  say({ type: 'progress', id: 1, stage: 'core', loaded: 5, total: 10 });
  expect(connection.state).toEqual({ phase: 'loading', loaded: 5, total: 10 });
  ready();
  expect(connection.state.phase).toBe('ready');
  say({ type: 'progress', id: 1, stage: 'words', loaded: 5, total: 10 });
  expect(connection.state).toMatchObject({ phase: 'ready', words: false, loaded: 5, total: 10 });
  say({ type: 'words-ready', id: 1 });
  expect(connection.state).toMatchObject({ phase: 'ready', words: true });
  say({ type: 'progress', id: 1, stage: 'detail', loaded: 9, total: 10 });
  expect(connection.state).toMatchObject({ phase: 'ready', loaded: 5 });
  say({ type: 'detail-ready', id: 1 });
  expect(connection.state).toMatchObject({ phase: 'complete', version: '2026.1' });
});

test('a tenth of the words is worth drawing, a byte is not', () => {
  const { states, say, ready } = play();
  ready();
  const before = states.length;
  for (const loaded of [100, 101, 102, 199, 200]) say({ type: 'progress', id: 1, stage: 'words', loaded, total: 1000 });
  expect(states.slice(before)).toMatchObject([{ loaded: 100 }, { loaded: 200 }]);
});

test('only the newest search is answered; the others end with nothing', async () => {
  const { connection, say, ready } = play();
  ready();
  const [first, second, third] = ['p', 'pa', 'pas'].map((query) => connection.search({ query }));
  say({ type: 'superseded', id: 2 });
  // Answered before the worker heard of the third.
  say({ type: 'found', id: 3, result: resultOf('pa'), tookMs: 1 });
  say({ type: 'found', id: 4, result: resultOf('pas'), tookMs: 1 });
  expect(await first).toBeUndefined();
  expect(await second).toBeUndefined();
  expect((await third)?.result.query).toBe('pas');
});

test('a first stage that fails ends every question, and the ones that follow', async () => {
  const { connection, say } = play();
  const question = connection.search({ query: 'x' });
  say({ type: 'failure', id: 1, reason: 'damaged', during: 'core', error: 'ChecksumMismatch' });
  await expect(question).rejects.toThrow(SearchFailed);
  await expect(connection.facets()).rejects.toMatchObject({ failure: { reason: 'damaged' } });
  expect(connection.state.phase).toBe('failed');
});

test('without the second stage search goes on, and says what it lacks', () => {
  const { connection, say, ready } = play();
  ready();
  say({ type: 'failure', id: 1, reason: 'offline', during: 'detail', error: 'Unreachable' });
  expect(connection.state).toMatchObject({ phase: 'complete', lacking: { reason: 'offline' } });
});

test('one question that fails leaves the rest alone', async () => {
  const { connection, say, ready } = play();
  ready();
  const question = connection.exact({ query: '+' });
  say({ type: 'failure', id: 2, reason: 'broken', during: 'exact', error: 'x' });
  await expect(question).rejects.toThrow('exact: x');
  expect(connection.state.phase).toBe('ready');
});

test('a worker that stops is a fault of ours; one that cannot be fetched means a renewed site, or no connection', async () => {
  const stopped = play();
  stopped.port.onerror?.({ message: 'x is not a function' });
  expect(stopped.connection.state).toMatchObject({ phase: 'failed', failure: { reason: 'broken' } });
  for (const [online, reason] of [
    [true, 'newer'],
    [false, 'offline'],
  ] as const) {
    const absent = play({ online });
    absent.port.onerror?.({ type: 'error' });
    await Promise.resolve();
    expect(absent.connection.state).toMatchObject({ phase: 'failed', failure: { reason } });
  }
});

test('closing ends the worker', () => {
  const { connection, isClosed } = play();
  connection.close();
  expect(isClosed()).toBe(true);
});
