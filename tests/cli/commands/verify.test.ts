import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyCommand } from '../../../src/cli/commands/verify';
import { applyRelease } from '../../../src/release/apply';
import { makeSite, planOf, quickTools, removeSites } from '../../release/site';

afterAll(removeSites);

test('no releases is no fault', () => {
  expect(verifyCommand(makeSite(), [])).toEqual({ exitCode: 0, output: 'Er zijn nog geen releases.' });
});

test('green, and red with the name of the file that was changed by one byte', async () => {
  const root = makeSite();
  await applyRelease(root, planOf(root), quickTools);
  expect(verifyCommand(root, [])).toMatchObject({ exitCode: 0, output: expect.stringContaining('alles is zoals het is vastgezet') });
  const file = 'versioned_docs/version-2026.1/wet/artikel.md';
  const bytes = readFileSync(join(root, file));
  bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
  writeFileSync(join(root, file), bytes);
  const { exitCode, output } = verifyCommand(root, ['2026.1']);
  expect(exitCode).toBe(1);
  expect(output).toContain(`${file}:1:1  FOUT`);
  expect(JSON.parse(verifyCommand(root, ['--json']).output)).toMatchObject({ ok: false, issues: [{ file, rule: 'changed' }] });
});

test('a release without signature fails only when signatures are asked for', async () => {
  const root = makeSite();
  await applyRelease(root, planOf(root), quickTools);
  expect(verifyCommand(root, ['--signature'])).toMatchObject({ exitCode: 1, output: expect.stringContaining('er is geen handtekening') });
});

test('an unknown release or option is a wrong command line', () => {
  expect(verifyCommand(makeSite(), ['2019.1'])).toMatchObject({ exitCode: 2, output: expect.stringContaining('2019.1 bestaat niet') });
  expect(verifyCommand(makeSite(), ['--snel']).exitCode).toBe(2);
});
