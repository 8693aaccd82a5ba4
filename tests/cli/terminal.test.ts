import { isYes } from '../../src/cli/terminal';

test('only a clear yes is a yes', () => {
  for (const answer of ['ja', 'J', ' Ja ', 'yes', 'y']) expect(isYes(answer)).toBe(true);
  for (const answer of ['', 'nee', 'n', 'jawel hoor', 'janee', '1']) expect(isYes(answer)).toBe(false);
});
