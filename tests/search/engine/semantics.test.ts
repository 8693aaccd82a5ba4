import fc from 'fast-check';
import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { dequantise } from '../../../src/search/embedding/quantise';
import { openIndex } from '../../../src/search/engine/searchIndex';
import { openSemantics } from '../../../src/search/engine/semantics';
import { corpus, versions } from '../../fixtures/search/corpus';
import { queries, stepsOver } from '../../fixtures/search/steps';

function openVersion(of: typeof corpus, name: string) {
  const input = indexCorpus(of);
  const index = openIndex({ version: name, basePath: '/', ...input });
  const { planOf, meaning } = stepsOver(index);
  const semantics = openSemantics(index, input, meaning.thesaurus);
  return { input, index, semantics, meaning, compare: (query: string) => semantics?.compare({ text: query, ...planOf(query) }) };
}

const older = openVersion(versions, '2025.1');

test('without vectors there is no search by meaning', () => {
  const { baseTexts } = older.input;
  expect(openSemantics(older.index, { baseTexts }, older.meaning.thesaurus)).toBeUndefined();
});

test('a query is compared with every section of its version, from whichever layer: as the decoded rows say', async () => {
  const { index, input, semantics, compare } = older;
  const dims = semantics?.dims ?? 0;
  expect(dims).toBe(input.vectors?.terms.rows.dims);
  const rows = [input.vectors?.baseSections, input.vectors?.olderSections].map((vectors) => vectors && dequantise(vectors));
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const found = await compare(query);
      if (!found) return;
      expect(Math.hypot(...found.query)).toBeCloseTo(1, 4);
      index.layers.forEach(({ sectionNumbers }, layer) => {
        sectionNumbers.forEach((section, place) => {
          if (section < 0) return;
          const row = rows[layer]?.subarray(place * dims, (place + 1) * dims) ?? [];
          const naive = found.query.reduce((sum, value, i) => sum + value * (row[i] ?? 0), 0);
          expect(found.sections[section]).toBeCloseTo(Math.max(0, naive), 4);
        });
      });
      expect(found.sections).toHaveLength(index.sections.length);
    }),
    { numRuns: 40 },
  );
});

test('a page is as near as its nearest section', async () => {
  const { index, compare } = older;
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const found = await compare(query);
      if (!found) return;
      for (const page of index.pages.keys()) {
        const own = found.sections.filter((_, section) => index.pageOfSection[section] === page);
        expect(found.pages[page]).toBe(Math.max(...own));
      }
    }),
    { numRuns: 40 },
  );
});

test.each(['', 'xyzzy ', 'de het een '])('of “%s” nothing is known, so nothing is compared', async (query) => {
  expect(await older.compare(query)).toBeUndefined();
});

test('other words for the same thing lie near it', async () => {
  const { index, compare } = openVersion(corpus, 'current');
  const found = await compare('papieren afgepakt ');
  const cosine = (id: string) => found?.pages[index.pages.findIndex((page) => page.id === id)] ?? 0;
  expect(cosine('paspoort')).toBeGreaterThan(cosine('mensenhandel-273f'));
  expect(cosine('paspoort')).toBeGreaterThan(cosine('bedden'));
});
