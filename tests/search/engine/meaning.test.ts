import fc from 'fast-check';
import { stem } from '../../../src/search/dutch/stem';
import { rowLength } from '../../../src/search/engine/matrix';
import { corpus, versions } from '../../fixtures/search/corpus';
import { openCorpus } from '../../fixtures/search/open';
import { queries, stepsOver } from '../../fixtures/search/steps';

const { index } = openCorpus(corpus);
const { planOf, meaning, analysisOf } = stepsOver(index);

test.each([
  ['papieren afgepakt ', 'ingenomen-documenten', 'a hidden label'],
  ['passport taken ', 'ingenomen-documenten', 'a label in another language'],
  ['zij wordt opgesloten ', 'direct-gevaar', 'a label among other words'],
])('%s → %s: %s', (query, id) => {
  expect(planOf(query).activations[0]).toMatchObject({ id, via: 'label' });
});

test('a concept lights up its neighbours, less than itself', () => {
  const { activations } = planOf('paspoort ingehouden ');
  const [own, near] = ['ingenomen-documenten', 'afhankelijkheid'].map((id) => activations.find((one) => one.id === id));
  expect(near?.via).toBe('related');
  expect(near?.weight).toBeLessThan(own?.weight ?? 0);
});

test('names of concepts and words of rings are searched for too, never a word that was typed', () => {
  const terms = (query: string) => planOf(query).expansions.map(({ term }) => term);
  expect(terms('papieren afgepakt ')).toContain(stem('identiteitsdocumenten'));
  expect(terms('chef ')).toEqual(expect.arrayContaining([stem('baas'), stem('werkgever')]));
  fc.assert(
    fc.property(queries, (query) => {
      const typed = analysisOf(query).terms.flatMap((term) => (term.space === 'stem' && term.origin === 'exact' ? [term.term] : []));
      expect(terms(query).filter((term) => typed.includes(term))).toEqual([]);
    }),
  );
});

test('what the site is not about brings in no words', () => {
  const elsewhere = {
    ...corpus.thesaurus.concepts[0],
    id: 'elders',
    prefLabel: 'andere kamer',
    hiddenLabels: ['appeltaart'],
    altLabels: [],
    labels: {},
  };
  const wordsFor = (help?: 'elsewhere') => {
    const concept = { ...elsewhere, related: [], pages: [], ...(help ? { help } : {}) } as (typeof corpus.thesaurus.concepts)[number];
    const opened = openCorpus({ ...corpus, thesaurus: { rings: [], concepts: [...corpus.thesaurus.concepts, concept] } });
    return stepsOver(opened.index)
      .planOf('appeltaart ')
      .expansions.map(({ term }) => term);
  };
  expect(wordsFor()).toContain(stem('kamer'));
  expect(wordsFor('elsewhere')).toEqual([]);
});

test('who is in danger or a victim is pointed to help; who asks for a contract is not', () => {
  expect(planOf('zij wordt opgesloten ').help).toBe('danger');
  expect(planOf('ik word gedwongen ').help).toBe('victim');
  expect(planOf('huurcontract ').help).toBeNull();
  expect(planOf('').help).toBeNull();
});

test('a word that no section holds is rarer than any that one does', () => {
  const { idf } = meaning.thesaurus;
  const held = Array.from({ length: index.lexicon.stems.size }, (_, row) => row).filter((row) => rowLength(index.sectionWords, row) > 0);
  expect(idf('xyzzy')).toBeGreaterThan(Math.max(...held.map(index.wordIdf)));
});

test('how rare a word is depends on the version that is searched', () => {
  const idfIn = (version: string) => stepsOver(openCorpus(versions, version).index).meaning.thesaurus.idf(stem('matrassen'));
  // The newest version lost the page on beds; its words are in the pack still.
  expect(idfIn('2026.2')).toBe(meaning.thesaurus.idf('xyzzy'));
  expect(idfIn('2026.1')).toBeLessThan(idfIn('2026.2'));
});
