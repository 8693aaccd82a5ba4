import { composePage } from '../../src/content/compose/compose';
import { composeContext } from '../../src/content/compose/context';
import { parseMarkdown } from '../../src/content/markdown';
import { sectionsOf } from '../../src/content/sections';
import { fixtureLibrary } from './fixtures';

test('a page splits at its headings, with anchors as Docusaurus makes them', () => {
  const sections = sectionsOf(parseMarkdown('Vooraf.\n\n## Eén kop\n\nTekst **vet**.\n\n- a\n- b\n\n## Eén kop\n\nNog een.'));
  expect(sections.map(({ anchor, heading, text }) => [anchor, heading, text])).toEqual([
    ['', '', 'Vooraf.'],
    ['eén-kop', 'Eén kop', 'Tekst vet.\na\nb'],
    ['eén-kop-1', 'Eén kop', 'Nog een.'],
  ]);
});

test('what the site makes itself is no text to find, and the numbers of sources are not read', () => {
  const library = fixtureLibrary();
  const context = composeContext(library);
  const page = library.pages.find(({ frontMatter }) => frontMatter.id === 'IND-001');
  const sections = page ? sectionsOf(composePage(page, context)) : [];
  expect(sections.map(({ heading }) => heading)).toEqual([
    'Wat u ziet of hoort',
    'Waarom dit op uitbuiting kan wijzen',
    'Wat het ook kan zijn',
    'Wat u nu doet',
  ]);
  expect(sections[0]?.text).toBe('Een ander heeft het paspoort.\nDe afspraak was om 10:30 uur, zie art. 3:3.');
  expect(sections[3]?.text).toBe('Bel 112 bij gevaar.\nLees hoe u meldt, en over bedenktijd.');
});

test('steps of a procedure are found as a section of the page', () => {
  const library = fixtureLibrary();
  const page = library.pages.find(({ frontMatter }) => frontMatter.id === 'procedure-melden');
  const sections = page ? sectionsOf(composePage(page, composeContext(library))) : [];
  expect(sections.find(({ anchor }) => anchor === 'stappen')?.text).toContain('Meld het bij uw aandachtsfunctionaris.');
});
