import { join } from 'node:path';
import { toString as textOfNode } from 'mdast-util-to-string';
import { targetOf, visitDirectives } from '../../src/content/directives';
import { readLibrary } from '../../src/content/library';
import { conceptLanguages } from '../../src/content/registry/schemas';

/** What the working version promises as a whole, and no single rule sees. */
const { pages, registries } = readLibrary(join(__dirname, '../..'));
const matters = pages.map(({ frontMatter }) => frontMatter);
const procedures = matters.flatMap((matter) => (matter.kind === 'procedure' ? [matter] : []));
const roles = matters.flatMap((matter) => (matter.kind === 'role' ? [matter] : []));

test('there is a page for each of the 125 signals of the fact sheet', () => {
  const wanted = Array.from({ length: 125 }, (_, index) => `IND-${String(index + 1).padStart(3, '0')}`);
  expect(matters.flatMap(({ kind, id }) => (kind === 'indicator' ? [id] : [])).sort()).toEqual(wanted);
});

test.each(procedures)('$id says who and when at every step', ({ steps }) => {
  expect(steps.filter(({ who, when }) => !who || !when)).toEqual([]);
});

test.each(procedures)('$id names a legal ground, or says that none was found', ({ steps, to_validate: open = [] }) => {
  const named = steps.some(({ legal }) => legal !== undefined);
  expect(named || open.some((point) => /wettelijke grond/.test(point))).toBe(true);
});

test.each(roles)('the card of $id has five signals', ({ card }) => {
  expect(new Set(card.signals).size).toBe(5);
});

test('there is a case to practise with for every role', () => {
  const cases = pages.find(({ frontMatter }) => frontMatter.id === 'scholing-casussen-oefenen');
  if (!cases) throw new Error('scholing-casussen-oefenen');
  const linked: string[] = [];
  visitDirectives(cases.tree, (node) => {
    if (node.name === 'pagina') linked.push(targetOf(node));
  });
  expect(roles.map(({ id }) => id).filter((id) => !linked.includes(id))).toEqual([]);
  const headings = cases.tree.children.flatMap((node) => (node.type === 'heading' ? [textOfNode(node)] : []));
  const numbers = headings.flatMap((heading) => /^Casus (\d+):/.exec(heading)?.[1] ?? []);
  expect(numbers.length).toBeGreaterThanOrEqual(roles.length);
  for (const number of numbers)
    expect(headings).toEqual(expect.arrayContaining([`Vragen bij casus ${number}`, `Antwoord bij casus ${number}`]));
});

test('help in eight languages: each translation names its Dutch page and says that nobody has checked it yet', () => {
  const translations = matters.flatMap((matter) => (matter.kind === 'public' && matter.translation ? [matter] : []));
  expect(translations.map(({ lang }) => lang).sort()).toEqual(['ar', 'bg', 'en', 'es', 'pl', 'ro', 'uk']);
  for (const { translation } of translations)
    expect(translation).toMatchObject({ of: 'inwoner-hulp-krijgen', translator: expect.stringContaining('nog niet nagekeken') });
});

test('at least 350 concepts with 2,500 labels; 120 of them in seven other languages', () => {
  const concepts = [...registries.concepts.values()];
  const labels = concepts.flatMap((concept) => [
    concept.prefLabel,
    ...(concept.altLabels ?? []),
    ...(concept.hiddenLabels ?? []),
    ...conceptLanguages.flatMap((language) => concept.labels?.[language] ?? []),
  ]);
  const asked = conceptLanguages.filter((language) => language !== 'tr');
  expect(concepts.length).toBeGreaterThanOrEqual(350);
  expect(labels.length).toBeGreaterThanOrEqual(2500);
  expect(concepts.filter(({ labels: own }) => asked.every((language) => own?.[language]?.length)).length).toBeGreaterThanOrEqual(120);
});
