import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffCommand } from '../../../src/cli/commands/diff';
import { applyRelease } from '../../../src/release/apply';
import { makeSite, planOf, put, quickTools, removeSites } from '../../release/site';

afterAll(removeSites);

test('the working version against a release, as text and as JSON', async () => {
  const root = makeSite();
  await applyRelease(root, planOf(root), quickTools);
  expect(diffCommand(root, ['2026.1', 'werkversie']).output).toBe('Sinds 2026.1 is er geen tekst gewijzigd.');
  const file = 'docs/wet/artikel.md';
  put(root, file, readFileSync(join(root, file), 'utf8').replace(/\n$/, '\n\nHier komt een zin bij.\n'));
  const { exitCode, output } = diffCommand(root, ['2026.1', 'werkversie']);
  expect(exitCode).toBe(0);
  expect(output).toContain('WET EN RECHT');
  expect(output).toContain('+ Hier komt een zin bij.');
  expect(JSON.parse(diffCommand(root, ['2026.1', 'werkversie', '--json']).output)).toMatchObject({
    from: '2026.1',
    to: 'current',
    counts: { changed: 1 },
  });
});

test('two versions that exist are needed', () => {
  const root = makeSite();
  expect(diffCommand(root, ['werkversie']).exitCode).toBe(2);
  expect(diffCommand(root, ['2026.1', 'werkversie'])).toMatchObject({
    exitCode: 2,
    output: expect.stringContaining('"2026.1" bestaat niet'),
  });
  expect(diffCommand(root, ['--kort']).exitCode).toBe(2);
});
