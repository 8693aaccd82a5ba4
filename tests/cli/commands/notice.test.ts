import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { erratumCommand, withdrawCommand } from '../../../src/cli/commands/notice';
import { applyRelease } from '../../../src/release/apply';
import { readNotices } from '../../../src/release/notices';
import { verifyReleases } from '../../../src/release/verify';
import { makeSite, planOf, quickTools, removeSites, today } from '../../release/site';

afterAll(removeSites);

test('an erratum and a withdrawal stand beside the release, whose text stays as it was', async () => {
  const root = makeSite();
  await applyRelease(root, planOf(root), quickTools);
  const frozen = readFileSync(join(root, 'versioned_docs/version-2026.1/wet/artikel.md'), 'utf8');
  const erratum = ['2026.1', '--text', 'Lees "week" waar "dag" staat.', '--page', 'wet-artikel', '--instead', 'wet-artikel'];
  expect(erratumCommand(root, erratum, today)).toMatchObject({ exitCode: 0, output: expect.stringContaining('2026.1-erratum-1') });
  expect(withdrawCommand(root, ['2026.1', '--text', 'Gebruik deze release niet meer.'], today).exitCode).toBe(0);
  expect(readNotices(root, '2026.1')).toEqual([
    {
      id: '2026.1-erratum-1',
      kind: 'erratum',
      date: today,
      pages: ['wet-artikel'],
      text: 'Lees "week" waar "dag" staat.',
      instead: 'wet-artikel',
    },
    { id: '2026.1-withdrawn-1', kind: 'withdrawn', date: today, pages: [], text: 'Gebruik deze release niet meer.' },
  ]);
  expect(verifyReleases(root).issues).toEqual([]);
  expect(readFileSync(join(root, 'versioned_docs/version-2026.1/wet/artikel.md'), 'utf8')).toBe(frozen);
});

test('what does not exist is refused, all at once', async () => {
  const root = makeSite();
  expect(erratumCommand(root, ['2026.1', '--text', 'Een hele zin.'], today).output).toContain('bestaat niet. Deze bestaan: nog geen');
  await applyRelease(root, planOf(root), quickTools);
  const { exitCode, output } = withdrawCommand(
    root,
    ['2026.1', '--page', 'wet-onbekend', '--instead', 'wet-nergens', '--date', 'morgen', '--text', 'x'],
    today,
  );
  expect(exitCode).toBe(2);
  for (const part of ['wet-onbekend staat niet', 'wet-nergens', '"morgen" is geen datum', 'hele zin']) expect(output).toContain(part);
  expect(readNotices(root, '2026.1')).toEqual([]);
});
