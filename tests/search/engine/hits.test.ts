import fc from 'fast-check';
import { indexCorpus } from '../../../src/search/build/indexCorpus';
import { limits } from '../../../src/search/engine/boosts';
import { createFacade } from '../../../src/search/engine/facade';
import { hitMaker, pathOf, type Question } from '../../../src/search/engine/hits';
import { scoreLexical } from '../../../src/search/engine/lexical';
import type { RankedPage } from '../../../src/search/engine/ranking';
import type { MarkedText } from '../../../src/search/engine/result';
import { openIndex } from '../../../src/search/engine/searchIndex';
import { textsOf } from '../../../src/search/engine/texts';
import { corpus } from '../../fixtures/search/corpus';
import { queries, stepsOver } from '../../fixtures/search/steps';

const input = indexCorpus(corpus);
const index = openIndex({ version: '2026.1', basePath: '/2026.1/', ...input });
const { planOf, split } = stepsOver(index);
const facade = createFacade(index.pages, 0);
const [withTexts, withoutTexts] = [hitMaker(index, split, textsOf(index, input)), hitMaker(index, split)];
const place = (id: string) => index.pages.findIndex((page) => page.id === id);

function questionOf(query: string, rest: Partial<Question> = {}): Question {
  const understood = planOf(query);
  const lexical = scoreLexical(index, understood.plan);
  const answer = facade.search({ text: lexical.totals }, {});
  return { ...understood, lexical, vector: undefined, answer, weak: false, explain: false, ...rest };
}
const ranked = (question: Question, page: number, ofQuery = 0): RankedPage => ({
  page,
  score: 1,
  text: question.lexical.totals[page] ?? 0,
  cosine: 0,
  boosts: [],
  titleMatch: { ofQuery, ofTitle: 0 },
});
const hitOf = (query: string, id: string, ofQuery = 0, make = withTexts, rest: Partial<Question> = {}) => {
  const question = questionOf(query, rest);
  return make(question, ranked(question, place(id), ofQuery));
};
const marked = ({ text, marks }: MarkedText) => marks.map(([start, end]) => text.slice(start, end));

test('links to the section that holds the words, below the root of the version', () => {
  expect(hitOf('kluis ', 'paspoort')).toMatchObject({
    page: '/2026.1/indicator/paspoort/',
    url: '/2026.1/indicator/paspoort/#wat-het-ook-kan-zijn',
    heading: 'Wat het ook kan zijn',
    version: '2026.1',
    excerpt: { text: 'Soms bewaart iemand het paspoort op verzoek in een kluis.' },
  });
});

test('a page that is asked for by name is linked to at its top, whichever section is best', () => {
  expect(hitOf('kluis ', 'paspoort', 1).url).toBe('/2026.1/indicator/paspoort/');
  expect(hitOf('kluis ', 'paspoort', 0.5).url).toContain('#');
});

test('a second section stands with it only when it is nearly as good', () => {
  fc.assert(
    fc.property(queries, fc.nat(index.pages.length - 1), (query, page) => {
      const question = questionOf(query);
      const hit = withTexts(question, ranked(question, page));
      const scores = [...index.sections.keys()]
        .filter((section) => index.pageOfSection[section] === page)
        .map((section) => question.lexical.sections[section] ?? 0)
        .sort((a, b) => b - a);
      const [first = 0, second = 0] = scores;
      // Where the two shares are the same but for rounding either is right.
      if (Math.abs(second - first * limits.secondSection) > 1e-6)
        expect(hit.also !== undefined).toBe(second > first * limits.secondSection);
      if (hit.also) expect(hit.also.url).not.toBe(hit.url);
    }),
  );
  expect(hitOf('kluis ', 'paspoort').also).toBeUndefined();
  expect(hitOf('aandachtsfunctionaris ', 'aandachtsfunctionaris').also).toBeUndefined();
  expect(hitOf('paspoort ', 'paspoort').also?.heading).toBe('');
});

test('before the texts have come the excerpt is the summary', () => {
  expect(hitOf('kluis ', 'paspoort', 0, withoutTexts).excerpt.text).toBe('Een ander bewaart het paspoort of de ID-kaart.');
});

test('marks the words of the query and those that the thesaurus brought in, in title and excerpt', () => {
  const { title, excerpt } = hitOf('baas ', 'huisbaas');
  expect(marked(title)).toEqual(['werkgever', 'huisbaas']);
  expect(marked(excerpt)).toEqual(['baas']);
});

test('a word of the thesaurus that says nothing by itself is not marked', () => {
  const question = questionOf('baas ');
  const faint = question.plan.terms.map((term) => (term.from === 'thesaurus' ? { ...term, factor: limits.marked / 2 } : term));
  const { title } = withTexts({ ...question, plan: { ...question.plan, terms: faint } }, ranked(question, place('huisbaas')));
  expect(marked(title)).toEqual(['huisbaas']);
});

test('concepts of the query are told with a page that speaks of them, and with no other', () => {
  expect(hitOf('papieren afgepakt ', 'paspoort').matchedConcepts).toEqual([
    { id: 'ingenomen-documenten', label: 'ingenomen identiteitsdocumenten', matched: 'papieren afgepakt', strength: expect.any(Number) },
  ]);
  expect(hitOf('papieren afgepakt ', 'bedden').matchedConcepts).toEqual([]);
  fc.assert(
    fc.property(queries, fc.nat(index.pages.length - 1), (query, page) => {
      const question = questionOf(query);
      const { matchedConcepts } = withTexts(question, ranked(question, page));
      expect(matchedConcepts.length).toBeLessThanOrEqual(limits.concepts);
      for (const [i, { strength }] of matchedConcepts.entries()) {
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThanOrEqual(matchedConcepts[i - 1]?.strength ?? 1);
      }
    }),
  );
});

test('weak: when the whole result is, or when the page has little of what the best page has', () => {
  expect(hitOf('paspoort ', 'paspoort').weak).toBe(false);
  expect(hitOf('paspoort ', 'paspoort', 0, withTexts, { weak: true }).weak).toBe(true);
  expect(hitOf('paspoort ', 'bedden').weak).toBe(true);
});

test('a page without a line that says what to do has none; a page that is not there is an error', () => {
  expect(hitOf('matras ', 'bedden')).not.toHaveProperty('action');
  expect(hitOf('paspoort ', 'paspoort').action).toBe('Vraag alleen met de persoon waar het paspoort is.');
  const question = questionOf('paspoort ');
  expect(() => withTexts(question, ranked(question, index.pages.length))).toThrow(RangeError);
});

test('paths keep their slashes', () => {
  const [page] = index.pages;
  if (!page) throw new Error('no page');
  expect(pathOf('/', { ...page, url: '/wet/x/' })).toBe('/wet/x/');
  expect(pathOf('/2026.1/', { ...page, url: '/' })).toBe('/2026.1/');
});
