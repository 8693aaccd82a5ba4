import { editsOf } from '../../../src/release/bench/edits';

const sources = new Map(
  Array.from({ length: 20 }, (_, index) => [
    `p${String(index).padStart(2, '0')}.md`,
    `---\nid: p${index}\n---\n\n## Kop\n\nZin ${index} staat hier.\n`,
  ]),
);

test('one page in ten gets one sentence more, of another page; the same round, the same edits', () => {
  const edits = editsOf(sources, 3);
  expect([...edits.keys()]).toEqual(['p03.md', 'p13.md']);
  for (const [path, text] of edits) {
    expect(text.startsWith((sources.get(path) ?? '').trimEnd())).toBe(true);
    expect(text).toMatch(/\n\nZin \d+ staat hier\.\n$/);
  }
  expect(editsOf(sources, 3)).toEqual(edits);
  expect([...editsOf(sources, 4).keys()]).toEqual(['p04.md', 'p14.md']);
});

test('no documentation, no edits', () => {
  expect(editsOf(new Map(), 1).size).toBe(0);
});
