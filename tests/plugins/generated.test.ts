import { join } from 'node:path';
import { generatedName } from '../../src/plugins/generated';

test('the same name wherever the site stands', () => {
  for (const site of ['/srv/site', '/home/iemand/kennisbank']) {
    const folder = join(site, '.docusaurus');
    expect(generatedName(join(folder, 'kennisbank-search/default/a-tot-z.json'), folder)).toBe(
      '@generated/kennisbank-search/default/a-tot-z.json',
    );
  }
});
