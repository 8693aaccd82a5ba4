import { archiveDocument } from '../../../src/release/archive/document';

const facts = { site: 'Kennisbank', version: '2026.1', date: '2026-12-01' };
const page = { title: 'Titel <1>', body: '<p>Tekst.</p>', url: '/wet/artikel/', id: 'wet-artikel' };

test('help first, then that this is old and where the page stands now', () => {
  const html = archiveDocument(facts, page);
  expect(html.indexOf('tel:112')).toBeLessThan(html.indexOf('oude versie, van 1 december 2026'));
  expect(html).toContain('href="/pagina/wet-artikel/"');
  expect(html).toContain('<title>Titel &lt;1&gt; | Kennisbank, release 2026.1</title>');
  expect(html).toContain('content="noindex, follow"');
});

test('nothing runs, nothing is styled inline, nothing comes from elsewhere', () => {
  expect(archiveDocument(facts, page)).not.toMatch(/<script|<style|style=|src="/);
});

test('public pages are neutral in the tab; they and signals have a way out', () => {
  const html = archiveDocument(facts, { ...page, url: '/inwoners/hulp/', lang: 'ar' });
  expect(html).toContain('<title>Informatie</title>');
  expect(html).toContain('Snel weg');
  expect(html).toContain('<main lang="ar" dir="rtl">');
  expect(archiveDocument(facts, { ...page, url: '/signalen/x/' })).toContain('Snel weg');
  expect(archiveDocument(facts, page)).not.toContain('Snel weg');
});
