import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../../src/content/library';
import { standingFiles } from '../../../src/plugins/hosting/standingFiles';
import { fixtureRoot } from '../../content/fixtures';

const { expires } = JSON.parse(readFileSync(join(__dirname, '../../../hosting/security.json'), 'utf8')) as { expires: string };
const files = standingFiles({ url: 'https://kb.example', basePath: '/', expires, library: readLibrary(fixtureRoot) });
const text = (path: string): string => files.get(path) ?? '';

test('security.txt has what RFC 9116 asks for', () => {
  expect(text('.well-known/security.txt')).toMatch(/^Contact: https:\/\/kb\.example\/.+\nExpires: \d{4}-\d\d-\d\dT[\d:.]+Z\n/);
  expect(text('.well-known/security.txt')).toContain('Canonical: https://kb.example/.well-known/security.txt\n');
});

// The one test that time can break, on purpose: an expired file tells finders that nobody listens.
// Look whether the page "Kwetsbaarheid melden" is still right, then set a new date in hosting/security.json, at most a year ahead.
test('security.txt has not expired', () => {
  expect(new Date(expires).getTime()).toBeGreaterThan(Date.now());
});

test('robots.txt keeps nobody out and names the sitemap', () => {
  expect(text('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://kb.example/sitemap.xml\n');
});

test('llms.txt begins with safety and lists pages with their summary', () => {
  const llms = text('llms.txt');
  expect(llms).toMatch(/^# .+\n\n> .+\n\nBij direct gevaar: bel 112\. Confronteer nooit/);
  expect(llms).toMatch(/^- \[[^\]]+\]\(https:\/\/kb\.example\/procedures\/[^)]+\/\): .+$/m);
});
