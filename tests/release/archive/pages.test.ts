import { readLibrary } from '../../../src/content/library';
import { archivePages } from '../../../src/release/archive/pages';
import { fixtureRoot } from '../../content/fixtures';

const library = readLibrary(fixtureRoot);
const facts = { site: 'Kennisbank', version: '2026.1', date: '2026-12-01' };
const files = archivePages(library, facts);

test('every page of the release, an overview per kind, and one style', () => {
  for (const { url } of library.pages) expect(files.has(`${url.slice(1)}index.html`)).toBe(true);
  expect(files.get('wet/index.html')).toContain('href="/archief/2026.1/wet/artikel/"');
  expect(files.has('archief.css')).toBe(true);
});

test('links stay within the archive and lead somewhere', () => {
  const dead = [...files].flatMap(([file, html]) =>
    [...html.matchAll(/href="\/archief\/2026\.1\/([^"#]*)/g)]
      .map(([, path = '']) => (path === '' || path.endsWith('/') ? `${path}index.html` : path))
      .filter((path) => !files.has(path))
      .map((path) => `${file} → ${path}`),
  );
  expect(dead).toEqual([]);
});

test('no number but 112: an archive can’t follow when one changes', () => {
  const phones = [...library.registries.contacts.values()].flatMap(({ id, phone }) => (phone && id !== '112' ? [phone] : []));
  expect(phones.length).toBeGreaterThan(0);
  const all = [...files.values()].join('');
  expect(phones.filter((phone) => all.includes(phone))).toEqual([]);
  expect(all.match(/href="tel:(?!112")/g)).toBeNull();
});

test('the same release gives the same bytes', () => {
  expect([...archivePages(readLibrary(fixtureRoot), facts)]).toEqual([...files]);
});
