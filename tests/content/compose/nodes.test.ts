import { box, generated, heading, isGenerated, item, link, list, paragraph, span, strong, text } from '../../../src/content/compose/nodes';

test('boxes and spans carry their element, class and label', () => {
  expect(box('kb-x', []).data).toEqual({ hName: 'div', hProperties: { className: ['kb-x'] } });
  expect(box('kb-x', [], 'Let op').data).toEqual({
    hName: 'div',
    hProperties: { className: ['kb-x'], role: 'note', 'aria-label': 'Let op' },
  });
  expect(span('kb-y', [text('a')], 'sup').data).toEqual({ hName: 'sup', hProperties: { className: ['kb-y'] } });
});

test('what the site makes itself can be told apart', () => {
  expect(isGenerated(generated(heading(2, 'Bronnen')))).toBe(true);
  expect(isGenerated(heading(2, 'Bronnen'))).toBe(false);
});

test('lists and items', () => {
  const made = list([item([paragraph([strong('a'), link('/x/', 'b')])], 'bron-p1')], { ordered: true, className: 'kb-bronnen' });
  expect(made.ordered).toBe(true);
  expect(made.children[0]?.data).toEqual({ hProperties: { id: 'bron-p1' } });
});
