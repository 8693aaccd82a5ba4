import { analyseCorpus } from '../../../src/search/build/analysed';
import { conceptPostings } from '../../../src/search/build/concepts';
import { distinctCorpus } from '../../../src/search/build/distinct';
import { compileThesaurus } from '../../../src/search/embedding/compile';
import { vocabularyWords } from '../../../src/search/embedding/words';
import { boosts, postingValues } from '../../../src/search/engine/boosts';
import type { Corpus } from '../../../src/search/engine/corpus';
import { corpus, pages } from '../../fixtures/search/corpus';

function postingsOf(changed: Corpus) {
  const distinct = distinctCorpus(changed);
  const analysed = analyseCorpus(distinct, vocabularyWords(changed.thesaurus));
  const thesaurus = compileThesaurus(changed.thesaurus);
  const places = new Map(thesaurus.concepts.map(({ id }, place) => [id, place]));
  const values = conceptPostings(distinct, analysed, thesaurus);
  const at = (id: string) => changed.versions[0]?.pages.findIndex((page) => page.id === id) ?? -1;
  return {
    ofPage: (page: string, concept: string) => values.pages[at(page)]?.get(places.get(concept) ?? -1),
    ofSection: (text: string, concept: string) =>
      values.sections[distinct.sections.findIndex((section) => section.text.includes(text))]?.get(places.get(concept) ?? -1),
  };
}

const steps = (frequency: number) => Math.round(frequency * postingValues.conceptSteps);

test('the page that an editor chose first counts most', () => {
  const concepts = corpus.thesaurus.concepts.map((one) =>
    one.id === 'ingenomen-documenten' ? { ...one, pages: ['paspoort', 'hulp-krijgen', 'huisbaas', 'bedden'] } : one,
  );
  const { ofPage } = postingsOf({ ...corpus, thesaurus: { ...corpus.thesaurus, concepts } });
  const [first, second, further] = boosts.conceptPage.map(steps);
  expect(['paspoort', 'hulp-krijgen', 'huisbaas', 'bedden', 'acuut-gevaar'].map((page) => ofPage(page, 'ingenomen-documenten'))).toEqual([
    first,
    second,
    further,
    further,
    undefined,
  ]);
});

test('a concept that a page names itself counts, and never less than what an editor chose', () => {
  const changed = pages.map((page) =>
    page.id === 'bedden' || page.id === 'paspoort' ? { ...page, concepts: ['ingenomen-documenten', 'nergens'] } : page,
  );
  const { ofPage } = postingsOf({ ...corpus, versions: [{ name: 'x', basePath: '/', pages: changed }] });
  expect(ofPage('bedden', 'ingenomen-documenten')).toBe(steps(boosts.ownConcept));
  expect(ofPage('paspoort', 'ingenomen-documenten')).toBe(steps(Math.max(boosts.conceptPage[0], boosts.ownConcept)));
});

test('a section speaks of a concept when a label stands in it', () => {
  const { ofSection } = postingsOf(corpus);
  expect(ofSection('take your passport', 'ingenomen-documenten')).toBeUndefined();
  const texts = pages.map((page) =>
    page.id === 'bedden'
      ? { ...page, sections: [{ anchor: '', heading: '', text: 'Soms is een paspoort ingehouden door de baas.' }] }
      : page,
  );
  const changed = postingsOf({ ...corpus, versions: [{ name: 'x', basePath: '/', pages: texts }] });
  expect(changed.ofSection('is een paspoort ingehouden', 'ingenomen-documenten')).toBe(steps(1));
});
