import { lighterConfig } from '../../../src/plugins/lighter/lighterConfig';

test('what only a build reads stays behind; what pages read stays', () => {
  const config = {
    title: 'Kennisbank',
    baseUrl: '/',
    plugins: ['./src/plugins/docs/index.ts'],
    markdown: { format: 'detect' },
    themeConfig: { navbar: { items: [] }, prism: { theme: {} }, blog: {} },
  };
  expect(lighterConfig(config)).toEqual({ title: 'Kennisbank', baseUrl: '/', themeConfig: { navbar: { items: [] } } });
});
