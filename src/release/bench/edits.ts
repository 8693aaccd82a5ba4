/**
 * Documentation as an editor leaves it after a year: one page in ten has one more sentence, taken from another page. The same
 * round gives the same edits.
 * @param sources text by path @param round number of the release, from 1
 * @returns the files that changed, with their new text
 */
export function editsOf(sources: ReadonlyMap<string, string>, round: number): Map<string, string> {
  const paths = [...sources.keys()].sort();
  const sentences = paths.flatMap((path) => sentencesOf(sources.get(path) ?? ''));
  const edits = new Map<string, string>();
  paths.forEach((path, index) => {
    if (index % 10 !== round % 10) return;
    const sentence = sentences[(index * 7919 + round * 104_729) % sentences.length];
    if (sentence) edits.set(path, `${(sources.get(path) ?? '').trimEnd()}\n\n${sentence}\n`);
  });
  return edits;
}

/** Plain sentences: no front matter, list, heading or directive. */
function sentencesOf(source: string): string[] {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body
    .split('\n')
    .filter((line) => /^[A-Z][^:<[\]{}*|]+\.$/.test(line))
    .flatMap((line) => line.split(/(?<=\.)\s+/));
}
