import { error, warning } from '../../../src/content/rules/rule';
import { pageWith } from './onePage';

test('an issue carries the file of its page', () => {
  const page = pageWith('Tekst.');
  const place = { line: 2, column: 1 };
  expect(error(page, place, 'regel', 'Fout.', 'Zo.')).toEqual({
    file: 'docs/vormen/proef.md',
    ...place,
    severity: 'error',
    rule: 'regel',
    message: 'Fout.',
    hint: 'Zo.',
  });
  expect(warning(page, place, 'regel', 'Fout.', 'Zo.').severity).toBe('warning');
});
