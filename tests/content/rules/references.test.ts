import { referencesResolve } from '../../../src/content/rules/references';
import { fixtureLibrary, today } from '../fixtures';
import { judge } from './onePage';

test('what exists may be pointed at', () => {
  expect(judge(referencesResolve, ':contact[112] :term[bedenktijd] :pagina[IND-001] :bron[P1]')).toEqual([]);
});

test.each([
  [':contact[113]', 'contact'],
  [':term[bestaat-niet]', 'begrip'],
  [':pagina[IND-999]', 'pagina'],
  [':bron[P9]', 'bron'],
])('%s is told to be unknown', (body, what) => {
  const [issue] = judge(referencesResolve, `Tekst ${body}.`);
  expect(issue).toMatchObject({ rule: 'reference-unknown' });
  expect(issue?.message).toContain(what);
});

test('a colon in ordinary text is no directive', () => {
  expect(judge(referencesResolve, 'Om 10:30 uur, zie art. 5:15 en dit:dat.')).toEqual([]);
});

test('a contact on a page for residents says in plain words what it is for', () => {
  const library = fixtureLibrary();
  const pageById = new Map(library.pages.map((page) => [page.frontMatter.id, page]));
  const page = pageById.get('inwoner-hulp');
  const alarm = library.registries.contacts.get('112');
  if (!page || !alarm) throw new Error('fixture');
  expect(referencesResolve(page, { library, pageById, today })).toEqual([]);
  const { purpose_public: _, ...staffOnly } = alarm;
  const contacts = new Map([...library.registries.contacts, ['112', staffOnly]]);
  const without = { ...library, registries: { ...library.registries, contacts } };
  expect(referencesResolve(page, { library: without, pageById, today })).toMatchObject([
    {
      rule: 'contact-staff-only',
      severity: 'error',
      message: 'Het contact "112" heeft nog geen uitleg voor inwoners.',
      hint: 'Zet bij "112" in data/contacts.yaml een regel "purpose_public" in gewone woorden.',
    },
  ]);
});
