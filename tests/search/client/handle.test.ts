import { buildPack } from '../../../src/search/build/pack';
import { createHandler } from '../../../src/search/client/handle';
import { createLoader, type Loader } from '../../../src/search/client/loader';
import type { Answer, Request } from '../../../src/search/client/protocol';
import type { ExactOutcome } from '../../../src/search/engine/result';
import { versions } from '../../fixtures/search/corpus';

const { files } = buildPack(versions);
const loader = createLoader('/z/', async (url) => new Response(new Uint8Array(files.get(url.slice('/z/'.length)) ?? [])));

/** A handler of which the test sees the answers and moves the clock. */
function play(from: Loader = loader) {
  const answers: Answer[] = [];
  const waiting: (() => void)[] = [];
  let opened = 0;
  let time = 0;
  const handle = createHandler({
    createLoader: () => from,
    post: (answer) => answers.push(answer),
    later: (run) => waiting.push(run),
    now: () => ++time,
    openExact: async () => {
      opened++;
      return () => ({ ok: true, result: { query: 'x', version: '2026.2', total: 0, hits: [] } }) satisfies ExactOutcome;
    },
  });
  const seen = async (type: Answer['type'], times = 1): Promise<Answer[]> => {
    for (let turn = 0; turn < 2000; turn++) {
      for (const run of waiting.splice(0)) run();
      const found = answers.filter((answer) => answer.type === type);
      if (found.length >= times) return found;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error(`no ${type} among ${answers.map((answer) => answer.type)}`);
  };
  const open = (): void => handle({ type: 'init', id: 1, base: '/z/' });
  return { handle: (request: Request) => handle(request), answers, seen, open, openedExact: () => opened };
}

test('words come before texts and vectors, and what was provisional no longer is', async () => {
  let go = (): void => {};
  const gate = new Promise<void>((done) => {
    go = done;
  });
  const { handle, answers, seen, open } = play({ ...loader, words: (...given) => gate.then(() => loader.words(...given)) });
  open();
  await seen('ready');
  handle({ type: 'search', id: 2, query: 'qwertyuiop' });
  expect(await seen('found')).toMatchObject([{ result: { provisional: true } }]);
  go();
  await seen('words-ready');
  handle({ type: 'search', id: 3, query: 'qwertyuiop' });
  expect((await seen('found', 2))[1]).toMatchObject({ result: { provisional: false, nothingStrong: true } });
  await seen('detail-ready');
  expect(answers.filter(({ type }) => type.endsWith('ready')).map(({ type }) => type)).toEqual(['ready', 'words-ready', 'detail-ready']);
});

test('ready, then complete; the answer to a search says which stage it came from', async () => {
  const { handle, seen, open } = play();
  open();
  expect(await seen('ready')).toMatchObject([
    { version: '2026.2', versions: [{ name: '2026.2' }, { name: '2026.1' }, { name: '2025.1' }] },
  ]);
  await seen('detail-ready');
  handle({ type: 'search', id: 2, query: 'paspoort' });
  expect(await seen('found')).toMatchObject([{ id: 2, result: { query: 'paspoort', stage: 'detail' }, tookMs: 1 }]);
});

test('of searches that wait only the newest is answered', async () => {
  const { handle, answers, seen, open } = play();
  open();
  for (const [id, query] of ['p', 'pa', 'paspoort'].entries()) handle({ type: 'search', id: id + 2, query });
  expect(await seen('found')).toMatchObject([{ id: 4 }]);
  expect(answers.filter(({ type }) => type === 'superseded').map(({ id }) => id)).toEqual([2, 3]);
});

test('facets cover the whole version', async () => {
  const { handle, seen, open } = play();
  open();
  handle({ type: 'facets', id: 2 });
  const [found] = await seen('found-facets');
  expect(found).toMatchObject({ id: 2, facets: { kind: expect.arrayContaining([{ value: 'indicator', count: expect.any(Number) }]) } });
});

test('exact mode waits for the texts, and is opened once', async () => {
  const { handle, seen, open, openedExact } = play();
  open();
  await seen('ready');
  await seen('detail-ready');
  handle({ type: 'exact', id: 2, query: 'x' });
  await seen('found-exact');
  handle({ type: 'exact', id: 3, query: 'x' });
  await seen('found-exact', 2);
  expect(openedExact()).toBe(1);
});

test('a pack that cannot be had is a failure with a reason, and so is a question after it', async () => {
  const broken = { ...loader, core: () => Promise.reject(new RangeError('x')) };
  const { handle, seen, open } = play(broken);
  open();
  expect(await seen('failure')).toMatchObject([{ id: 1, during: 'core', reason: 'broken', error: 'RangeError: x' }]);
  handle({ type: 'search', id: 2, query: 'x' });
  expect((await seen('failure', 2))[1]).toMatchObject({ id: 2, during: 'search' });
});

test.each(['words', 'detail'])('without the stage of %s words are still found', async (stage) => {
  const { handle, seen, open } = play({ ...loader, [stage]: () => Promise.reject(new RangeError('x')) });
  open();
  await seen('ready');
  expect(await seen('failure')).toMatchObject([{ during: 'detail' }]);
  handle({ type: 'search', id: 2, query: 'paspoort' });
  expect(await seen('found')).toMatchObject([{ result: { stage: 'core' } }]);
});
