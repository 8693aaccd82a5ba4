import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outside, releaseCommand } from '../../../src/cli/commands/release';
import type { Terminal } from '../../../src/cli/terminal';
import { openJournal, readJournal } from '../../../src/release/journal';
import { verifyReleases } from '../../../src/release/verify';
import { commit, git, makeSite, put, quickTools, removeSites, today } from '../../release/site';

afterAll(removeSites);

const outside: Outside = { searchProblems: () => [], tools: (_, onStep) => ({ ...quickTools, onStep }) };
const complete = ['2026.1', '--title', 'Eerste release', '--note', 'bericht.md'];

function site(): string {
  const root = makeSite();
  put(root, 'bericht.md', 'Alles is nieuw.\n');
  return root;
}

function terminal(answer = false): Terminal & { said: string[]; asked: string[] } {
  const said: string[] = [];
  const asked: string[] = [];
  return {
    said,
    asked,
    say: (line) => said.push(line),
    ask: async (question) => {
      asked.push(question);
      return answer;
    },
  };
}

test('it says what it will do, asks once, makes the release and says what comes next', async () => {
  const root = site();
  const person = terminal(true);
  const { exitCode, output } = await releaseCommand(root, complete, today, person, outside);
  expect(output).toContain('✔ Release 2026.1 is gemaakt');
  expect(exitCode).toBe(0);
  expect(person.asked).toEqual(['Release 2026.1 nu maken?']);
  expect(person.said.join('\n')).toContain('Dit wordt gemaakt:');
  expect(person.said.filter((line) => /^ {2}\[\d\/8\]/.test(line))).toHaveLength(8);
  expect(output).toContain('git commit -m "Release 2026.1"');
  expect(verifyReleases(root)).toMatchObject({ issues: [], releases: ['2026.1'] });
});

test.each([
  ['no', [], false],
  ['a rehearsal', ['--dry-run'], true],
])('%s writes nothing', async (_, extra, answer) => {
  const root = site();
  await releaseCommand(root, [...complete, ...extra], today, terminal(answer), outside);
  expect(git(root, 'status', '--porcelain')).toBe('?? bericht.md');
});

test('what is wrong is refused before anything is written, with its mend', async () => {
  const root = site();
  put(root, 'docs/wet/nieuw.md', 'nog niet af');
  const bad = { ...outside, searchProblems: () => ['nDCG is te laag'] };
  const { exitCode, output } = await releaseCommand(root, ['v1', '--sign', 'geen-sleutel'], today, terminal(true), bad);
  expect(exitCode).toBe(1);
  for (const reason of [
    '"v1" is geen goede naam',
    'geen titel',
    'geen bericht',
    'nog niet zijn vastgelegd',
    'docs/wet/nieuw.md',
    'nDCG',
    'sleutel',
  ])
    expect(output).toContain(reason);
  expect(output.match(/→/g)?.length).toBe(output.match(/✖/g)?.length);
  expect(existsSync(join(root, 'releases'))).toBe(false);
});

test('an unknown option and words too many are no release', async () => {
  expect((await releaseCommand('/', ['2026.1', '--titel', 'x'], today, terminal(), outside)).exitCode).toBe(2);
  expect((await releaseCommand('/', ['2026.1', 'Eerste', 'release'], today, terminal(), outside)).exitCode).toBe(2);
});

test('a failure while making it says so and leaves nothing', async () => {
  const root = site();
  const failing: Outside = {
    ...outside,
    tools: () => ({
      ...quickTools,
      pdf: async () => {
        throw new Error('Chromium viel om');
      },
    }),
  };
  const { exitCode, output } = await releaseCommand(root, [...complete, '--yes'], today, terminal(), failing);
  expect(exitCode).toBe(1);
  expect(output).toContain('Alles is teruggezet zoals het was.\nChromium viel om');
  expect(git(root, 'status', '--porcelain')).toBe('?? bericht.md');
});

describe('a release that was killed', () => {
  const journal = { version: '2026.1', pid: 4_000_000, versions: null, signed: false, keep: [] };

  test('is undone by the next one, which then goes on', async () => {
    const root = site();
    openJournal(root, journal);
    put(root, 'versioned_docs/version-2026.1/wet/half.md', 'half');
    const person = terminal();
    const rehearsal = await releaseCommand(root, [...complete, '--dry-run'], today, person, outside);
    expect(rehearsal).toMatchObject({ exitCode: 1, output: expect.stringContaining('halverwege') });
    expect(readJournal(root)).toBeDefined();
    const { exitCode } = await releaseCommand(root, [...complete, '--yes'], today, person, outside);
    expect(exitCode).toBe(0);
    expect(person.said[0]).toContain('teruggedraaid');
    expect(verifyReleases(root).issues).toEqual([]);
  });

  test('is finished when it was whole', async () => {
    const root = site();
    await releaseCommand(root, [...complete, '--yes'], today, terminal(), outside);
    openJournal(root, journal);
    const { exitCode, output } = await releaseCommand(root, complete, today, terminal(), outside);
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringContaining('2026.1 is klaar') });
    expect(readJournal(root)).toBeUndefined();
  });

  test('is left alone while it still runs', async () => {
    const root = site();
    openJournal(root, { ...journal, pid: process.ppid });
    const { exitCode, output } = await releaseCommand(root, complete, today, terminal(), outside);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: expect.stringContaining(`proces ${process.ppid}`) });
  });
});

test('a second release says what changed, by title', async () => {
  const root = site();
  await releaseCommand(root, [...complete, '--yes'], today, terminal(), outside);
  const file = join(root, 'docs/wet/artikel.md');
  put(root, 'docs/wet/artikel.md', readFileSync(file, 'utf8').replace(/\n$/, '\n\nHier komt een zin bij.\n'));
  commit(root, 'meer');
  const args = ['2026.2', '--title', 'Tweede', '--note', 'bericht.md', '--dry-run'];
  const { output } = await releaseCommand(root, args, today, terminal(), outside);
  expect(output).toContain('Sinds 2026.1: 1 pagina gewijzigd.\n  Gewijzigd:\n    ');
  expect(output).toContain('Dit was een proef: er is niets gemaakt.');
});
