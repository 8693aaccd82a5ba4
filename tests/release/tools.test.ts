import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docusaurusSnapshot, releaseTools } from '../../src/release/tools';
import { makeSite, removeSites } from './site';

afterAll(removeSites);
const root = join(__dirname, '../..');

test('a release writes down which software made it', () => {
  const { software, commit } = releaseTools(root, () => undefined);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  expect(software).toMatchObject({ name: 'kennisbank-aanpak-mensenhandel', docusaurus: dependencies['@docusaurus/core'] });
  expect(commit === null || /^[0-9a-f]{40}$/.test(commit)).toBe(true);
});

test('when Docusaurus can’t, that is said', () => {
  expect(() => docusaurusSnapshot(makeSite(), '2026.1')).toThrow(/Docusaurus kon de pagina’s niet vastzetten/);
});
