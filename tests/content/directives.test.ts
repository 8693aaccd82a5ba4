import { type Directive, isDirective, listOf, targetOf, visitDirectives } from '../../src/content/directives';
import { parseMarkdown } from '../../src/content/markdown';

function directivesOf(source: string): Directive[] {
  const found: Directive[] = [];
  visitDirectives(parseMarkdown(source), (node) => found.push(node));
  return found;
}

test('finds inline, leaf and block directives', () => {
  expect(directivesOf('a :bron[P1]\n\n::signalen{rol=x}\n\n:::nooit\nb\n:::').map((node) => node.name)).toEqual([
    'bron',
    'signalen',
    'nooit',
  ]);
});

test('reads several sources from one directive', () => {
  const [node] = directivesOf('x :bron[P36, P84 S5]');
  expect(node && listOf(node)).toEqual(['P36', 'P84', 'S5']);
});

test('the target is the id when there is one, else the text', () => {
  const [own, plain] = directivesOf(':pagina[lees dit]{id=IND-008} en :pagina[IND-001]');
  expect(own && targetOf(own)).toBe('IND-008');
  expect(plain && targetOf(plain)).toBe('IND-001');
});

test('other nodes are no directives', () => {
  expect(isDirective({ type: 'text', value: ':x' })).toBe(false);
});
