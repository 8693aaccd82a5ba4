import { spawnSync } from 'node:child_process';
import { atomFeed, escapeXml, urn } from '../../src/release/feed';
import type { Release } from '../../src/release/releases';

const site = { title: 'Kennisbank & meer', url: 'https://voorbeeld.nl/' };
const release = (name: string, date: string, notices: Release['notices'] = []): Release => ({
  name,
  archived: false,
  notices,
  manifest: { version: name, date, title: `Titel <${name}>`, note: 'Het bericht.', pages: [{ id: 'wet-a', title: 'Artikel A' }] } as never,
});
const releases = [
  release('2026.2', '2026-12-01'),
  release('2026.1', '2026-06-01', [
    { id: '2026.1-erratum-1', kind: 'erratum', date: '2026-07-01', pages: ['wet-a'], text: 'Lees "week".' },
  ]),
];

test('one entry per release and per notice, newest first, and the feed is as new as its newest entry', () => {
  const xml = atomFeed(site, releases, () => undefined);
  expect([...xml.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title)).toEqual([
    'Wijzigingen: Kennisbank &amp; meer',
    'Release 2026.2: Titel &lt;2026.2&gt;',
    'Erratum bij Artikel A (release 2026.1)',
    'Release 2026.1: Titel &lt;2026.1&gt;',
  ]);
  expect(/<updated>([^<]*)</.exec(xml)?.[1]).toBe('2026-12-01T00:00:00Z');
  expect(xml).toContain('href="https://voorbeeld.nl/wijzigingen/2026.1/#2026.1-erratum-1"');
});

test('well-formed, also for a parser that is not ours', () => {
  const xml = atomFeed(site, releases, () => ({ from: null, to: 'x', counts: { added: 1 } as never, pages: [] }));
  const code = 'import sys, xml.dom.minidom as m; m.parseString(sys.stdin.buffer.read())';
  const parsed = spawnSync('python3', ['-c', code], { input: xml, encoding: 'utf8' });
  if (parsed.error) return; // No Python here: the order of the tags is still judged above.
  expect(parsed.stderr).toBe('');
  expect(xml).toContain('Eerste release: 1 pagina.');
});

test('ids come from names alone, so they outlive an address, and are real UUIDs', () => {
  const ids = (url: string): string[] =>
    [...atomFeed({ ...site, url }, releases, () => undefined).matchAll(/<id>([^<]*)/g)].map(([, id]) => id ?? '');
  expect(ids('https://anders.nl/')).toEqual(ids(site.url));
  expect(new Set(ids(site.url)).size).toBe(4);
  expect(urn('release/2026.1')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('no release yet: an empty feed that is still a feed', () => {
  expect(atomFeed(site, [], () => undefined)).toContain('<updated>2026-01-01T00:00:00Z</updated>');
});

test('characters that XML forbids are left out', () => {
  expect(escapeXml('a\u0000b <&> "c" \u{1f600}')).toBe('ab &lt;&amp;&gt; &quot;c&quot; \u{1f600}');
});
