import { compareFiles, page } from './samples';

const fields = (id: string) => `id: ${id}\ntitle: Pagina ${id}\nsummary: Dit is de samenvatting van de pagina.`;
const long = 'De politie komt langs en praat rustig met het slachtoffer over veiligheid.';

test('a sentence that moved to another section did not go and come', () => {
  const [change] = compareFiles(
    [page('wet/a.md', fields('wet-a'), `## Een\n\n${long} Blijft.\n\n## Twee\n\nHier.`)],
    [page('wet/a.md', fields('wet-a'), `## Een\n\nBlijft.\n\n## Twee\n\nHier. ${long}`)],
  ).pages;
  const edits = change?.parts.flatMap((part) => part.edits).filter(({ type }) => type !== 'gap');
  expect(edits).toEqual([
    { type: 'left', text: long, to: 'Twee' },
    { type: 'arrived', text: long, from: 'Een' },
  ]);
});

test('moved and changed on the way: told as moved, with the words', () => {
  const [change] = compareFiles(
    [page('wet/a.md', fields('wet-a'), `## Een\n\n${long} Blijft.\n\n## Twee\n\nHier.`)],
    [page('wet/a.md', fields('wet-a'), `## Een\n\nBlijft.\n\n## Twee\n\nHier. ${long.replace('rustig', 'kalm')}`)],
  ).pages;
  const arrived = change?.parts.flatMap((part) => part.edits).find(({ type }) => type === 'arrived');
  expect(arrived).toMatchObject({ from: 'Een', words: expect.arrayContaining([{ type: 'added', text: 'kalm' }]) });
});

test('a sentence that moved to another page says to which', () => {
  const { pages } = compareFiles(
    [page('wet/a.md', fields('wet-a'), `Blijft. ${long}`), page('wet/b.md', fields('wet-b'), 'Ook.')],
    [page('wet/a.md', fields('wet-a'), 'Blijft.'), page('wet/b.md', fields('wet-b'), `Ook. ${long}`)],
  );
  expect(pages.flatMap((change) => change.parts.flatMap((part) => part.edits)).filter(({ type }) => type !== 'gap')).toEqual([
    { type: 'left', text: long, page: { id: 'wet-b', title: 'Pagina wet-b' } },
    { type: 'arrived', text: long, page: { id: 'wet-a', title: 'Pagina wet-a' } },
  ]);
});

test('short sentences are not hunted for', () => {
  const [change] = compareFiles(
    [page('wet/a.md', fields('wet-a'), '## Een\n\nBel 112. Blijft.\n\n## Twee\n\nHier.')],
    [page('wet/a.md', fields('wet-a'), '## Een\n\nBlijft.\n\n## Twee\n\nHier. Bel 112.')],
  ).pages;
  expect(change?.parts.flatMap((part) => part.edits).map(({ type }) => type)).toEqual(['removed', 'gap', 'gap', 'added']);
});
