import fc from 'fast-check';
import { createFacade } from '../../../src/search/engine/facade';
import { part, rankPages } from '../../../src/search/engine/ranking';
import type { TitleMatch } from '../../../src/search/engine/titles';
import { corpus, pages } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';

const { index } = openCorpus(corpus);
const facade = createFacade(index.pages, 3);
const place = (id: string) => index.pages.findIndex((page) => page.id === id);

/** A reader of whom nothing is known. */
const nobody = {
  role: undefined as string | undefined,
  foreign: false,
  language: undefined,
  kinds: new Set<string>(),
  victim: false,
  helpPage: -1,
  held: () => 0,
  filters: {},
};
const noTitle = (): TitleMatch => ({ ofQuery: 0, ofTitle: 0 });
const answerOf = (text: readonly number[], cosines?: readonly number[]) =>
  facade.search({ text, ...(cosines ? { vector: { query: Float32Array.from([1, 0, 0]), cosines } } : {}) }, {});

const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const perPage = fc.array(fc.option(share, { nil: 0 }), { minLength: pages.length, maxLength: pages.length });
const matches = fc.array(fc.record({ ofQuery: fc.constantFrom(0, 0.5, 1), ofTitle: fc.constantFrom(0, 0.5, 1) }), {
  minLength: pages.length,
  maxLength: pages.length,
});
const readers = fc.record({ role: fc.constantFrom(undefined, 'burgerzaken', 'toezichthouder'), foreign: fc.boolean() });
const asked = fc.record({
  answer: fc.tuple(perPage, fc.option(perPage, { nil: undefined })).map((lists) => answerOf(...lists)),
  matches,
  readers,
});

test('the order does not depend on the order in which hits come in, and no page comes or goes', () => {
  fc.assert(
    fc.property(asked, fc.infiniteStream(fc.nat()), ({ answer, matches: titles, readers: reader }, stream) => {
      const match = (page: number) => titles[page] ?? noTitle();
      const rank = (hits: typeof answer.hits) => rankPages(index, { ...answer, hits }, match, { ...nobody, ...reader });
      const keyed = answer.hits.map((hit) => ({ hit, key: Number(stream.next().value) }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ hit }) => hit);
      const ranked = rank(answer.hits);
      expect(rank(shuffled)).toEqual(ranked);
      expect(ranked.map(({ page }) => page).sort()).toEqual(answer.hits.map(({ page }) => page).sort());
    }),
  );
});

test('the best comes first, and a score is what text, meaning and boosts add up to', () => {
  fc.assert(
    fc.property(asked, ({ answer, matches: titles, readers: reader }) => {
      const ranked = rankPages(index, answer, (page) => titles[page] ?? noTitle(), { ...nobody, ...reader });
      ranked.forEach(({ score, text, cosine, boosts }, i) => {
        const { fusion, bestText, bestCosine } = answer;
        const parts = part(fusion.text, text, bestText) + part(fusion.vector, cosine, bestCosine);
        expect(boosts.reduce((sum, { amount }) => sum + amount, parts)).toBeCloseTo(score, 9);
        expect(boosts.map(({ amount }) => amount)).not.toContain(0);
        expect(score).toBeLessThanOrEqual(ranked[i - 1]?.score ?? Number.POSITIVE_INFINITY);
      });
    }),
  );
});

test('the role of the reader raises its own pages by the same, and moves no other', () => {
  fc.assert(
    fc.property(perPage, (text) => {
      const answer = answerOf(text);
      const scores = (role?: string) =>
        new Map(rankPages(index, answer, noTitle, { ...nobody, role }).map(({ page, score }) => [page, score]));
      const [without, withRole] = [scores(), scores('toezichthouder')];
      const gains = new Set<string>();
      for (const [page, score] of withRole) {
        const gain = score - (without.get(page) ?? 0);
        if (index.pages[page]?.roles.includes('toezichthouder')) gains.add(gain.toFixed(9));
        else expect(gain).toBe(0);
      }
      expect(gains.size).toBeLessThanOrEqual(1);
      for (const gain of gains) expect(Number(gain)).toBeGreaterThan(0);
    }),
  );
});

const two = (first: string, second: string) => answerOf(index.pages.map(({ id }) => (id === first || id === second ? 1 : 0)));
const order = (answer: ReturnType<typeof two>, match: (page: number) => TitleMatch = noTitle, reader: Partial<typeof nobody> = {}) =>
  rankPages(index, answer, match, { ...nobody, ...reader }).map(({ page }) => index.pages[page]?.id);

test('ties go to the better title, then to the order of the pages', () => {
  const answer = two('paspoort', 'bedden');
  expect(order(answer)).toEqual(['paspoort', 'bedden']);
  expect(order(answer, (page) => ({ ofQuery: 0, ofTitle: page === place('bedden') ? 0.4 : 0.2 }))).toEqual(['bedden', 'paspoort']);
});

test('a title that is what was typed raises its page, half a title less', () => {
  const scoreWith = (ofQuery: number, ofTitle: number) =>
    rankPages(index, two('paspoort', 'paspoort'), () => ({ ofQuery, ofTitle }), nobody)[0]?.score ?? 0;
  expect(scoreWith(1, 1)).toBeGreaterThan(scoreWith(1, 0.5));
  expect(scoreWith(1, 0.5)).toBeGreaterThan(scoreWith(0, 0));
});

test('who speaks of himself gets the page with help in any case; nobody else does', () => {
  const answer = two('paspoort', 'bedden');
  const helpPage = place('hulp-krijgen');
  expect(order(answer, noTitle, { victim: true, helpPage })).toContain('hulp-krijgen');
  expect(order(answer, noTitle, { victim: false, helpPage })).not.toContain('hulp-krijgen');
  expect(order(answer, noTitle, { victim: true, helpPage, foreign: true })).not.toContain('hulp-krijgen');
  expect(order(answer, noTitle, { victim: true, helpPage, filters: { audience: ['staff'] } })).not.toContain('hulp-krijgen');
});

test('a page in English gives way to Dutch ones, unless the query is foreign', () => {
  const answer = two('paspoort', 'help-en');
  expect(order(answer)).toEqual(['paspoort', 'help-en']);
  expect(order(answer, noTitle, { foreign: true })).toEqual(['help-en', 'paspoort']);
});

test('a list of which the best is nothing gives nothing', () => {
  expect(part(0.6, 0, 0)).toBe(0);
  expect(part(0.6, 3, 3)).toBe(0.6);
  expect(part(0.6, 1, 3)).toBeCloseTo(0.2, 12);
});
