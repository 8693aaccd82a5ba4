import type { Root, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { composePage } from '../../../src/content/compose/compose';
import { composeContext } from '../../../src/content/compose/context';
import { fixtureLibrary } from '../fixtures';

const context = composeContext(fixtureLibrary());

function composed(id: string): Root {
  const page = context.pageById.get(id);
  if (!page) throw new Error(id);
  return composePage(page, context);
}

const headings = (tree: Root): string[] => {
  const found: string[] = [];
  const walk = (nodes: RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'heading') found.push(textOfNode(node));
      else if ('children' in node) walk(node.children as RootContent[]);
    }
  };
  walk(tree.children);
  return found;
};

test('a signal begins with what to do, then its own text, then how strong it is and whom to call', () => {
  const tree = composed('IND-001');
  expect(textOfNode(tree.children[0])).toBe('Wat u nu doet: Spreek de persoon alleen en meld het vandaag. Gevaar? Bel 112.');
  expect(headings(tree)).toEqual([
    'Wat u ziet of hoort',
    'Waarom dit op uitbuiting kan wijzen',
    'Wat het ook kan zijn',
    'Wat u nu doet',
    'Hoe sterk is dit signaal?',
    'Wie belt u?',
    'Te valideren',
    'Lees ook',
    'Bronnen',
  ]);
});

test('a procedure has its steps in order, what never to do, and what happens next', () => {
  const tree = composed('procedure-melden');
  expect(headings(tree)).toEqual([
    'Stappen',
    'Doe dit nooit',
    'Wie belt u?',
    'Wat er daarna gebeurt',
    'Meer uitleg',
    'Twee routes',
    'Lees ook',
    'Bronnen',
  ]);
  const steps = tree.children.find((node) => node.type === 'list' && node.ordered);
  expect(steps && 'children' in steps && steps.children.map((step) => textOfNode(step))).toEqual([
    'Bel 112 bij gevaar.[1]Wie: U · Wanneer: Direct',
    'Meld het bij uw aandachtsfunctionaris.Grondslag: art. 1 van een wetSchrijf op wat u zag.Te valideren De termijn is een voorstel.',
  ]);
});

test('a role begins with its card, and lists its signals and procedures', () => {
  expect(headings(composed('rol-burgerzaken'))).toEqual([
    'Wat ziet u?',
    'Wat doet u?',
    'Wat doet u nooit?',
    'Wie belt u?',
    'Alle signalen',
    'Procedures',
    'Bronnen',
  ]);
});

test('a law says whether it is in force, and on which date', () => {
  expect(textOfNode(composed('wet-artikel').children[0])).toBe(
    'art. 1 van een wet. Wetsvoorstel: nog geen wet. Stand van zaken op 1 januari 2026.',
  );
});

test('a source ends in one full stop, also when its date is an abbreviation', () => {
  const library = fixtureLibrary();
  for (const source of library.registries.sources.values()) source.date = 'z.d.';
  const undated = composeContext(library);
  const page = undated.pageById.get('IND-001');
  expect(page && textOfNode(composePage(page, undated))).toMatch(/, z\.d\. \(P\d\)/);
});

test('composing leaves the page as it was written', () => {
  const page = context.pageById.get('IND-001');
  const before = JSON.stringify(page?.tree);
  composed('IND-001');
  expect(JSON.stringify(page?.tree)).toBe(before);
});

test('a page for residents ends with whom they can call, in the words for residents', () => {
  const tree = composed('inwoner-hulp');
  expect(headings(tree)).toContain('Wie kunt u bellen?');
  expect(textOfNode(tree)).toContain('Als u nu gevaar loopt.');
  expect(textOfNode(tree)).not.toContain('Direct gevaar.');
});

test('a source says what was read of it only when that is not the usual beginning', () => {
  const library = fixtureLibrary();
  const [first, second] = [...library.registries.sources.values()];
  if (!first || !second) throw new Error('the fixtures have no two sources');
  const linesWith = (read: string, note?: string): string => {
    const sources = new Map([...library.registries.sources, [first.id, { ...first, read, ...(note ? { note } : {}) }]]);
    const other = composeContext({ ...library, registries: { ...library.registries, sources } });
    const page = other.pageById.get('procedure-melden');
    if (!page) throw new Error('procedure-melden');
    return textOfNode(composePage(page, other).children.at(-1));
  };
  expect(linesWith('Het begin, ongeveer 2.000 tekens.')).not.toContain(`(${first.id}) Gelezen`);
  expect(linesWith('Alleen een samenvatting.', 'Lees de uitspraak zelf na.')).toContain(
    `(${first.id}) Gelezen: alleen een samenvatting. Lees de uitspraak zelf na.`,
  );
});
