import { join } from 'node:path';
import { toRDF } from 'jsonld';
import { Parser } from 'n3';
import { readLibrary } from '../../../src/content/library';
import { jsonLd, prefixes, type SchemeFacts, skosStatements } from '../../../src/content/publish/skos';
import { turtle } from '../../../src/content/publish/turtle';

const facts: SchemeFacts = {
  site: 'https://site.example',
  title: 'Begrippen',
  pageUrls: new Map([['IND-001', '/signalen/x/']]),
  sourceUrls: new Map([['S1', 'https://bron.example/']]),
};
const concept = {
  id: 'loverboy',
  prefLabel: 'loverboy',
  altLabels: ['pooierboy'],
  hiddenLabels: ['foute vriend', 'pooierboy'],
  labels: { pl: ['chłopak zmusza'] },
  definition: 'Iemand die "liefde" gebruikt.\nTwee regels.',
  broader: ['dader', 'onbekend'],
  pages: ['IND-001', 'weg'],
  sources: ['S1'],
};

const keyOf = (quad: { subject: { value: string }; predicate: { value: string }; object: { value: string; language?: string } }) =>
  [quad.subject.value, quad.predicate.value, quad.object.value, quad.object.language ?? ''].join('\u0000');

test('a label is never of two kinds, and what is unknown is left out', () => {
  const statements = skosStatements([concept, { id: 'dader', prefLabel: 'dader' }], facts);
  const of = (name: string) => statements.filter(({ subject, predicate }) => subject.endsWith('#loverboy') && predicate === name);
  expect(of(`${prefixes.skos}hiddenLabel`).map((one) => 'literal' in one && `${one.literal}@${one.lang}`)).toEqual([
    'foute vriend@nl',
    'chłopak zmusza@pl',
  ]);
  expect(of(`${prefixes.skos}broader`)).toHaveLength(1);
  expect(of(`${prefixes.rdfs}seeAlso`)).toMatchObject([{ node: 'https://site.example/signalen/x/' }]);
});

test('two sources with one address are named once', () => {
  const sourceUrls = new Map([
    ['P29', 'https://bron.example/'],
    ['S1', 'https://bron.example/'],
  ]);
  const statements = skosStatements([{ ...concept, sources: ['P29', 'S1'] }], { ...facts, sourceUrls });
  expect(statements.filter(({ predicate }) => predicate === `${prefixes.dct}source`)).toHaveLength(1);
});

test('what is above or below a concept is not also related to it (SKOS S27)', () => {
  const chain = [
    { id: 'a', prefLabel: 'aa', related: ['c', 'd'] },
    { id: 'b', prefLabel: 'bb', broader: ['a'] },
    { id: 'c', prefLabel: 'cc', broader: ['b'], related: ['a'] },
    { id: 'd', prefLabel: 'dd' },
  ];
  const related = skosStatements(chain, facts).filter(({ predicate }) => predicate === `${prefixes.skos}related`);
  expect(related).toMatchObject([{ subject: 'https://site.example/begrippen/#a', node: 'https://site.example/begrippen/#d' }]);
});

test('the whole thesaurus: JSON-LD and Turtle say the same, read back by libraries of others', async () => {
  const { registries } = readLibrary(join(__dirname, '../../..'));
  const statements = skosStatements([...registries.concepts.values(), concept], facts);
  const wanted = new Set(
    statements.map((one) =>
      [one.subject, one.predicate, 'node' in one ? one.node : one.literal, 'node' in one ? '' : one.lang].join('\u0000'),
    ),
  );
  expect(new Set(new Parser().parse(turtle(statements)).map(keyOf))).toEqual(wanted);
  const quads = (await toRDF(jsonLd(statements) as never)) as unknown as Parameters<typeof keyOf>[0][];
  expect(new Set(quads.map(keyOf))).toEqual(wanted);
});
