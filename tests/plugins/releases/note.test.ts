import { noteNodes } from '../../../src/plugins/releases/note';

test('Markdown becomes known elements', () => {
  expect(noteNodes('# Kop\n\nLees **dit**, zie [hier](/wet/).\n\n- een')).toEqual([
    { tag: 'h2', children: ['Kop'] },
    { tag: 'p', children: ['Lees ', { tag: 'strong', children: ['dit'] }, ', zie ', { tag: 'a', href: '/wet/', children: ['hier'] }, '.'] },
    { tag: 'ul', children: [{ tag: 'li', children: ['een'] }] },
  ]);
});

test('no HTML, no images, no links that run something', () => {
  expect(JSON.stringify(noteNodes('<script>x</script>\n\n[a](javascript:alert(1)) ![b](x.png)'))).not.toMatch(/script|img|x\.png/);
});
