import { exportLines } from '../../../src/search/build/exportLines';
import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { PARAMETERS } from '../../../src/search/embedding/parameters';
import { versions } from '../../fixtures/search/corpus';

interface Line {
  readonly type: string;
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly term: string;
  readonly vector: readonly number[];
  readonly title: string;
  readonly sectionConcepts: readonly { readonly id: string }[];
}
const input = indexCorpus(versions);
const linesOf = (version: string) => [...exportLines(versions, input, version)].map((line) => JSON.parse(line) as Line);
const of = (lines: readonly Line[], type: string) => lines.filter((line) => line.type === type);

test('first what the index is, then concepts, terms and sections', () => {
  const lines = linesOf('2026.1');
  expect(lines[0]).toMatchObject({ type: 'index', version: '2026.1', dims: PARAMETERS.dims, encoder: input.vectors?.terms.encoderId });
  expect([...new Set(lines.map(({ type }) => type))]).toEqual(['index', 'concept', 'term', 'section']);
  expect(of(lines, 'concept').map(({ id }) => id)).toEqual(versions.thesaurus.concepts.map(({ id }) => id));
  expect(of(lines, 'term').some(({ term }) => term === 'paspoort')).toBe(true);
});

test.each(versions.versions.map(({ name }) => name))('%s has its own sections, texts and addresses', (name) => {
  const published = versions.versions.find((version) => version.name === name);
  const sections = of(linesOf(name), 'section');
  const expected = published?.pages.flatMap((page) =>
    page.sections.map(({ anchor, text }) => ({
      id: `${page.id}#${anchor}`,
      url: published.basePath + page.url.slice(1) + (anchor ? `#${anchor}` : ''),
      title: page.title,
      text,
    })),
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(sections.map(({ id, url, title, text }) => ({ id, url, title, text })).sort(byId)).toEqual(expected?.sort(byId));
});

test('vectors have unit length, or are zero, and belong to their text: each is nearest to the term that it is about', () => {
  const lines = linesOf('2026.1');
  const length = (vector: readonly number[]) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  for (const { vector } of [...of(lines, 'term'), ...of(lines, 'section')])
    expect([0, 1]).toContain(Math.round(length(vector) * 100) / 100);
  const term = of(lines, 'term').find((line) => line.term === 'paspoort')?.vector ?? [];
  const dot = (vector: readonly number[]) => vector.reduce((sum, value, i) => sum + value * (term[i] ?? 0), 0);
  const nearest = of(lines, 'section').sort((a, b) => dot(b.vector) - dot(a.vector));
  expect(nearest[0]?.id.startsWith('paspoort#')).toBe(true);
});

test('concepts of a section are those that its text names', () => {
  const named = versions.versions.map((version) => ({
    ...version,
    pages: version.pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => ({
        ...section,
        text: `${section.text} ${page.id === 'bedden' ? 'Meervoudige afhankelijkheid.' : ''}`,
      })),
    })),
  }));
  const corpus = { ...versions, versions: named };
  const lines = [...exportLines(corpus, indexCorpus(corpus), '2026.1')].map((line) => JSON.parse(line) as Line);
  expect(lines.find(({ id }) => id === 'bedden#')?.sectionConcepts.map(({ id }) => id)).toEqual(['afhankelijkheid']);
  expect(lines.find(({ id }) => id === 'huisbaas#')?.sectionConcepts).toEqual([]);
});

test('two sections without an anchor have two ids; an unknown version is refused', () => {
  const [page] = versions.versions[0]?.pages ?? [];
  if (!page) throw new RangeError('no page');
  const twice = {
    ...page,
    sections: [
      { anchor: '', heading: '', text: 'een' },
      { anchor: '', heading: '', text: 'twee' },
    ],
  };
  const corpus = { ...versions, versions: [{ name: 'x', basePath: '/', pages: [twice] }] };
  const ids = [...exportLines(corpus, indexCorpus(corpus), 'x')]
    .map((one) => (JSON.parse(one) as Line).id)
    .filter((id) => id?.includes('#'));
  expect(ids).toEqual([`${page.id}#`, `${page.id}#~2`]);
  expect(() => [...exportLines(versions, input, '2020.1')]).toThrow(RangeError);
});
