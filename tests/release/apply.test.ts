import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyRelease, steps } from '../../src/release/apply';
import { filesBelow } from '../../src/release/files';
import { readJournal, recover } from '../../src/release/journal';
import { verifyReleases } from '../../src/release/verify';
import { commit, git, makeSite, planOf, put, quickTools, removeSites } from './site';

afterAll(removeSites);

/** Every file of a site with its bytes, apart from Git's own. */
function everything(root: string): Record<string, string> {
  const files = filesBelow(root).filter((path) => !path.startsWith('.git/'));
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

test('what is done is what the plan says, file by file', async () => {
  const root = makeSite();
  for (const version of ['2026.1', '2026.2']) {
    const before = everything(root);
    const plan = planOf(root, { version });
    await applyRelease(root, plan, quickTools);
    const after = everything(root);
    const created = Object.keys(after).filter((path) => !(path in before));
    const updated = Object.keys(after).filter((path) => path in before && before[path] !== after[path]);
    expect(created.sort()).toEqual([...plan.creates].sort());
    expect(updated).toEqual(plan.updates);
    expect(Object.keys(before).filter((path) => !(path in after))).toEqual([]);
    commit(root, version);
  }
  expect(verifyReleases(root).issues).toEqual([]);
});

test('steps come in their order, and every one of them comes', async () => {
  const root = makeSite();
  const seen: string[] = [];
  await applyRelease(root, planOf(root), { ...quickTools, onStep: (step) => seen.push(step) });
  expect(seen).toEqual([...steps]);
});

test.each(['snapshot', 'pdf', 'sign'] as const)('a failure in %s leaves nothing behind', async (tool) => {
  const root = makeSite();
  await applyRelease(root, planOf(root), quickTools);
  commit(root, 'eerste');
  put(root, 'docs/wet/artikel.md', readFileSync(join(root, 'docs/wet/artikel.md'), 'utf8').replace(/\n$/, '\n\nErbij.\n'));
  commit(root, 'meer');
  const before = everything(root);
  const fail = () => {
    throw new Error('kapot');
  };
  const plan = planOf(root, { version: '2026.2', sign: { key: 'sleutel', ending: 'sig' } });
  await expect(applyRelease(root, plan, { ...quickTools, [tool]: fail })).rejects.toThrow('kapot');
  expect(everything(root)).toEqual(before);
});

test('only one release at a time', async () => {
  const root = makeSite();
  let second: Promise<unknown> | undefined;
  const plan = planOf(root);
  await applyRelease(root, plan, {
    ...quickTools,
    onStep: (step) => {
      if (step === 'journal') second = applyRelease(root, plan, quickTools).catch((error: Error) => error.message);
    },
  });
  expect(await second).toMatch(/EEXIST/);
  expect(verifyReleases(root).issues).toEqual([]);
});

describe('killed, a next run brings it to an end', () => {
  const moments = ['journal', 'snapshot-half', 'snapshot', 'changes', 'pdf', 'manifest', 'verify', 'sign', 'done'];

  test.each(moments)(
    'after %s',
    (moment) => {
      const root = makeSite();
      const tsx = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');
      const before = everything(root);
      const child = spawnSync(process.execPath, [tsx, join(__dirname, 'dying.ts'), root, '2026.1', moment], { encoding: 'utf8' });
      expect(child.signal ?? child.status).not.toBe(0);
      const journal = readJournal(root);
      if (moment === 'done') expect(journal).toBeUndefined();
      else expect(verifyReleases(root).issues.map(({ rule }) => rule)).toContain('half-release');
      const end = journal ? recover(root, journal) : 'finished';
      expect(existsSync(join(root, 'releases/.journal.json'))).toBe(false);
      if (end === 'undone') {
        expect(everything(root)).toEqual(before);
        expect(git(root, 'status', '--porcelain')).toBe('');
      } else {
        expect(verifyReleases(root)).toMatchObject({ issues: [], releases: ['2026.1'] });
      }
      expect(end).toBe(['manifest', 'verify', 'sign', 'done'].includes(moment) ? 'finished' : 'undone');
      rmSync(root, { recursive: true });
    },
    30_000,
  );
});
