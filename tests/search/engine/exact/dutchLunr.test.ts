import { dutch, lunr, parseInto } from '../../../../src/search/engine/exact/dutchLunr';

const texts: Readonly<Record<string, string>> = {
  coordinator: 'De coördinator schrijft artikel 273f over.',
  paspoort: 'Zij hebben hun paspoorten (“nooit”) gezien.',
  werkgever: 'De werkgever houdt loon in.',
};
const index = lunr((builder) => {
  dutch(builder);
  builder.ref('id');
  builder.field('tekst');
  for (const [id, tekst] of Object.entries(texts)) builder.add({ id, tekst });
});
const found = (query: string) =>
  index
    .query((parsed) => {
      parseInto(query, parsed);
    })
    .map(({ ref }) => ref)
    .sort();

test.each([
  ['paspoort', ['paspoort'], 'singular for plural'],
  ['PASPOORTEN', ['paspoort'], 'capitals'],
  ['coordinator', ['coordinator'], 'without the diaeresis'],
  ['coördinatoren', ['coordinator'], 'with it, in plural'],
  ['273f', ['coordinator'], 'digits are no punctuation'],
  ['nooit', ['paspoort'], 'quotes and brackets are no part of a word'],
  ['+de', ['coordinator', 'werkgever'], 'a little word that someone demands'],
  ['Coörd*', ['coordinator'], 'a beginning with a diaeresis'],
  ['werk*', ['werkgever'], 'a beginning'],
  ['*gever', ['werkgever'], 'an end'],
  ['werkgevar~1', ['werkgever'], 'a letter that differs'],
  ['f', [], 'half a reference'],
])('%s → %j: %s', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test('clauses: what is asked for, and what must not be there', () => {
  const clauses = parseInto('+paspoort -kopie tekst:werk* loon~1', new lunr.Query(['tekst']));
  expect(clauses).toEqual([
    { term: 'paspoort', prohibited: false },
    { term: 'kopie', prohibited: true },
    { term: 'werk*', prohibited: false },
    { term: 'loon', prohibited: false },
  ]);
});

test('what cannot be read is an error of lunr, with a place', () => {
  expect(() => parseInto('naam:x', new lunr.Query(['tekst']))).toThrow(
    expect.objectContaining({ name: 'QueryParseError', start: 0, end: 4 }),
  );
});
