import { checkCommand } from '../../../src/cli/commands/check';
import { fixtureRoot, today } from '../../content/fixtures';

test('a library in which all is right: exit code 0 and a count per kind', () => {
  const { exitCode, output } = checkCommand(fixtureRoot, [], today);
  expect(exitCode).toBe(0);
  expect(output).toContain('0 fouten, 0 aandachtspunten.');
});

test('--json gives counts and issues', () => {
  const report = JSON.parse(checkCommand(fixtureRoot, ['--json'], today).output) as { ok: boolean; counts: Record<string, number> };
  expect(report.ok).toBe(true);
  expect(report.counts).toMatchObject({ indicator: 1, procedure: 1, role: 1, public: 1 });
});

test('a page past its date is a warning, and a path narrows the list', () => {
  expect(checkCommand(fixtureRoot, [], '2030-01-01')).toMatchObject({ exitCode: 0 });
  expect(checkCommand(fixtureRoot, [], '2030-01-01').output).toContain('[review-passed]');
  expect(checkCommand(fixtureRoot, ['bestaat-niet'], '2030-01-01').output).not.toContain('[review-passed]');
});
