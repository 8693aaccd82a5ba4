import { printStyle } from '../../../src/release/print/style';

test('the version stands in the margin of every page but the cover, safely quoted', () => {
  const style = printStyle('Kennisbank "proef" · 2026.1');
  expect(style).toContain('content: "Kennisbank \\"proef\\" · 2026.1"');
  expect(style).toContain('counter(page)');
  expect(style).toMatch(/@page :first \{[^}]*content: none/);
});
