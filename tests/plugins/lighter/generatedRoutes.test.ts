import { parseGeneratedSite } from '../../../src/plugins/lighter/generatedRoutes';
import { tables } from './site';

test('routes, their chunks and what these are asked for by are read from the tables', () => {
  const { routes, requests } = parseGeneratedSite(tables);
  expect(routes.map(({ path, key }) => [path, key])).toEqual([
    ['/', '/-h'],
    ['/', '/-r'],
  ]);
  const page = routes[1]?.routes.at(-1)?.routes[0]?.routes.at(-1);
  expect(page).toEqual({
    path: '/procedures/melden/',
    key: '/procedures/melden/-p',
    attributes: { path: '/procedures/melden/', exact: true, sidebar: 'procedures' },
    chunks: { __comp: 'di', content: 'c0x12' },
    routes: [],
  });
  expect(requests.get('c0x12')).toBe('@site/docs/procedures/melden.md');
});

test('a table that looks otherwise than it did is an error', () => {
  expect(() => parseGeneratedSite({ ...tables, registry: 'export default {}' })).toThrow('registry.js');
  expect(() => parseGeneratedSite({ ...tables, chunkNames: '{}' })).toThrow('routesChunkNames.json');
});
