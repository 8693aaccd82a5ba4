import fc from 'fast-check';
import { stem } from '../../../src/search/dutch/stem';
import { rowLength } from '../../../src/search/engine/matrix';
import { planQuery } from '../../../src/search/engine/plan';
import { corpus } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';
import { queries, stepsOver } from '../../fixtures/search/steps';

const { index } = openCorpus(corpus);
const { planOf } = stepsOver(index);
const row = (word: string) => index.lexicon.stems.indexOf(stem(word));
const termsOf = (query: string) => planOf(query).plan.terms;

test.each([
  ['paspoort ', 'paspoort', 'typed'],
  ['paspoorten ', 'paspoort', 'typed'],
  ['273f ', '273f', 'typed'],
  ['passport ', '~passport', 'typed'],
  ['paspoord ', 'paspoort', 'corrected'],
  ['huis baas ', 'huisbaas', 'compound'],
  ['huisbaas ', 'baas', 'compound'],
  ['baas ', 'werkgever', 'thesaurus'],
])('%s searches for %s, and says how that word came in: %s', (query, word, from) => {
  const wanted = word.startsWith('~') ? index.lexicon.stems.indexOf(word) : row(word);
  expect(wanted).toBeGreaterThanOrEqual(0);
  expect(termsOf(query).find(({ rows }) => rows.includes(wanted))?.from).toBe(from);
});

test('a word that is being typed stands for all that it can become, each once, and is told with its dots', () => {
  const term = termsOf('pasp').find(({ from }) => from === 'completed');
  expect(term?.term).toBe('pasp…');
  expect(term?.rows).toContain(row('paspoort'));
  expect(term?.rows).not.toContain(-1);
  expect(term?.rows).toEqual([...new Set(term?.rows)].sort((a, b) => a - b));
});

test('a surface form that no text and no label has as a word is no completion', () => {
  const { analysis } = planOf('be');
  const { words } = index.core;
  const [from] = index.lexicon.surfaces.prefixRange('be');
  const surfaceStems = words.surfaceStems.map((stemRow, surface) => (surface === from ? -1 : stemRow));
  const completed = planQuery({ ...index, core: { ...index.core, words: { ...words, surfaceStems } } }, analysis, [], []).terms[0];
  expect(completed?.from).toBe('completed');
  expect(completed?.rows.every((one) => one >= 0)).toBe(true);
});

test('a word that was typed, even with an error, needs no help from the thesaurus', () => {
  const expansion = (term: string) => ({ term, weight: 0.5, concept: -1, word: 0 });
  const { terms } = planQuery(index, planOf('paspoord ').analysis, [], [expansion('paspoort'), expansion('kluis')]);
  expect(terms.filter(({ from }) => from === 'thesaurus').map(({ term }) => term)).toEqual(['kluis']);
});

test('a set of words is no rarer than its most common one', () => {
  const sets = ['be', 'wer', 'ge', 'hu'].flatMap((query) => termsOf(query).filter(({ rows }) => rows.length > 1));
  expect(sets.length).toBeGreaterThan(0);
  for (const { rows, factor } of sets) {
    const common = [...rows].sort((a, b) => rowLength(index.sectionWords, b) - rowLength(index.sectionWords, a))[0] ?? -1;
    expect(factor).toBeLessThanOrEqual(index.wordIdf(common) + 1e-6);
  }
});

test('rows and factors can be counted with, and the thesaurus adds no word that was typed', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const { analysis, activations, plan } = planOf(query);
      const typed = new Set(plan.terms.filter(({ from }) => from !== 'completed' && from !== 'thesaurus').flatMap(({ rows }) => rows));
      for (const { rows, factor, from } of plan.terms) {
        expect(rows.length).toBeGreaterThan(0);
        for (const one of rows) expect(one >= 0 && one < index.lexicon.stems.size).toBe(true);
        expect(factor).toBeGreaterThan(0);
        expect(Number.isFinite(factor)).toBe(true);
        if (from === 'thesaurus') expect(rows.some((one) => typed.has(one))).toBe(false);
      }
      for (const { row: concept, id, factor } of plan.concepts) {
        expect(index.core.words.thesaurus.concepts[concept]?.id).toBe(id);
        expect(factor).toBeGreaterThan(0);
      }
      expect(plan.concepts.length).toBeLessThanOrEqual(activations.length);
      if (analysis.words.length === 0) expect(plan).toEqual({ terms: [], concepts: [], ofOneWord: false });
    }),
  );
});

test('the more a word tells the more it counts: weight times rarity', () => {
  const [rare, common] = [termsOf('tandenborstels ')[0], termsOf('aandachtsfunctionaris ')[0]];
  expect(rare?.factor).toBeCloseTo(index.wordIdf(row('tandenborstels')), 5);
  expect(rare?.factor).toBeGreaterThan(common?.factor ?? 0);
  expect(planOf('paspoord ').plan.terms[0]?.factor).toBeLessThan(planOf('paspoort ').plan.terms[0]?.factor ?? 0);
});
