import fc from 'fast-check';
import { corpus } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';
import { queries } from '../../fixtures/search/steps';

/** Through the engine: what a reader is told is what matters, not how the rule counts. */
const engine = openCorpus(corpus);
const weak = async (query: string) => (await engine.search({ query })).nothingStrong;

test.each([
  ['xyzzy qwfpg ', true, 'words that nothing knows'],
  ['huur xyzzy qwfpg plughh frotzz ', true, 'one word that is known among many that are not'],
  ['paspoort werkgever ', false, 'words of one section'],
  ['acuut gevaar ', false, 'the name of a page'],
  ['pasp', false, 'a word that is still being typed'],
  ['papieren afgepakt ', false, 'a concept by a name that no text has'],
  ['', false, 'nothing asked'],
])('“%s” → nothing strong: %s, for it is %s', async (query, expected) => {
  expect(await weak(query)).toBe(expected);
});

test('a result without hits is never strong, and one that is not strong has weak hits only', async () => {
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const { hits, total, nothingStrong } = await engine.search({ query, limit: 100 });
      if (total === 0 && query.trim() !== '') expect(nothingStrong).toBe(true);
      if (nothingStrong) expect(hits.every((hit) => hit.weak)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a subject of elsewhere is told by its rarest word, not by how surely a common word of ours was recognised', async () => {
  const concept = { prefLabel: 'poep van honden', altLabels: [], labels: {}, broader: [], related: [], pages: [] };
  const elders = { ...concept, id: 'elders', hiddenLabels: ['hondenpoep'], help: 'elsewhere' as const };
  const ours = { ...concept, id: 'werk', prefLabel: 'werkgever', hiddenLabels: [] };
  const known = openCorpus({ ...corpus, thesaurus: { ...corpus.thesaurus, concepts: [...corpus.thesaurus.concepts, elders, ours] } });
  expect((await known.search({ query: 'hondenpoep bij werkgever ' })).nothingStrong).toBe(true);
  expect((await known.search({ query: 'werkgever ' })).nothingStrong).toBe(false);
});
