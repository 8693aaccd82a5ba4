import { toString as textOfNode } from 'mdast-util-to-string';
import { composeContext } from '../../../src/content/compose/context';
import { citation, expandDirectives, inlineMarkdown } from '../../../src/content/compose/inline';
import { parseMarkdown } from '../../../src/content/markdown';
import { fixtureLibrary } from '../fixtures';

const context = composeContext(fixtureLibrary());
const page = (() => {
  const found = context.pageById.get('IND-001');
  if (!found) throw new Error('fixture');
  return found;
})();
const expand = (source: string): string => textOfNode(expandDirectives(parseMarkdown(source), page, context));

test('times and articles with a colon stay text', () => {
  expect(expand('Om 10:30 uur, art. 3:3 en :onbekend.')).toBe('Om 10:30 uur, art. 3:3 en :onbekend.');
});

test('a page is linked by its title, or by the words that the editor chose', () => {
  expect(expand(':pagina[procedure-melden]')).toBe('Een signaal melden');
  expect(expand(':pagina[zo meldt u]{id=procedure-melden}')).toBe('zo meldt u');
});

test('a term shows its definition', () => {
  const [node] = inlineMarkdown(':term[bedenktijd]', page, context);
  expect(JSON.stringify(node)).toContain('"title":"Tijd waarin een slachtoffer');
});

test('sources are numbered as in the list of the page', () => {
  expect(textOfNode({ type: 'paragraph', children: [citation(['P2', 'P1'], page)] })).toBe('[2, 1]');
});

test('blocks have a title of their own, or the usual one', () => {
  expect(expand(':::letop[Pas op]\nTekst.\n:::')).toBe('Pas opTekst.');
  expect(expand(':::gevaar\nTekst.\n:::')).toBe('Direct gevaarTekst.');
});

test('what is not known stays as it was typed', () => {
  expect(expand(':contact[bestaatniet]')).toBe('bestaatniet');
  expect(expand(':pagina[bestaat-niet]')).toBe('bestaat-niet');
});
