import { readFileSync } from 'node:fs';
import { join } from 'node:path';

test('the config uses this plugin, and not the one of Docusaurus directly', () => {
  const config = readFileSync(join(__dirname, '../../../docusaurus.config.ts'), 'utf8');
  expect(config).toContain("'./src/plugins/docs/index.ts'");
  expect(config).not.toContain("'@docusaurus/plugin-content-docs'");
});
