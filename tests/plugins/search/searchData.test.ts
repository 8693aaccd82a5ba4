import { glossaryOf, kindLabels, searchContacts } from '../../../src/plugins/search/searchData';
import { readSite } from '../../../src/plugins/search/siteCorpus';
import { fixtureRoot } from '../../content/fixtures';

const { corpus, contacts } = readSite(fixtureRoot);

test('112 comes first, and a contact without a number is left out', () => {
  expect(searchContacts(contacts).map(({ id, href }) => [id, href])[0]).toEqual(['112', 'tel:112']);
  const silent = new Map([...contacts].map(([id, contact]) => [id, id === '112' ? { ...contact, phone: undefined } : contact]));
  expect(searchContacts(silent as never).map(({ id }) => id)).not.toContain('112');
});

test('kinds by the name that readers see', () => {
  expect(kindLabels()).toMatchObject({ indicator: 'Signaal', procedure: 'Procedure' });
});

test('only concepts that have a definition are explained', () => {
  const [concept] = corpus.thesaurus.concepts;
  if (!concept) throw new RangeError('no concept');
  const { definition: _, ...plain } = concept;
  const glossary = glossaryOf({
    rings: [],
    concepts: [
      { ...concept, id: 'a', definition: 'Dit is het.' },
      { ...plain, id: 'b' },
    ],
  });
  expect(glossary).toEqual({ a: { label: concept.prefLabel, definition: 'Dit is het.' } });
});
