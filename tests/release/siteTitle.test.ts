import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteTitle } from '../../src/release/siteTitle';

test('the title is written once: the configuration takes it from here', () => {
  const config = readFileSync(join(__dirname, '../../docusaurus.config.ts'), 'utf8');
  expect(siteTitle).toMatch(/^Kennisbank /);
  expect(config).not.toContain(siteTitle);
});
