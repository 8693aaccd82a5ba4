import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';
import { lighterActions } from '../../../src/plugins/docs/lighter';

/** What would reach Docusaurus. */
function actions() {
  const routes: RouteConfig[] = [];
  const data: unknown[] = [];
  const given = {
    addRoute: (route: RouteConfig) => void routes.push(route),
    setGlobalData: (value: unknown) => void data.push(value),
    createData: async () => '',
  } satisfies PluginContentLoadedActions;
  return { routes, data, lighter: lighterActions(given) };
}

test('a version keeps the titles of roles, forms and landing pages, and nothing else of its pages', () => {
  const { routes, lighter } = actions();
  const version = {
    version: 'current',
    docs: {
      'signalen/index': { id: 'signalen/index', title: 'Signalen', description: 'Alle' },
      'signalen/a': { id: 'signalen/a', title: 'A' },
      'vormen/b': { id: 'vormen/b', title: 'B', description: 'Over B', sidebar: 'vormen' },
    },
  };
  lighter.addRoute({ path: '/', component: 'x', routes: [{ path: '/', component: 'y', props: { version } }] });
  expect(routes[0]?.routes?.[0]?.props).toEqual({
    version: {
      version: 'current',
      docs: { 'signalen/index': { id: 'signalen/index', title: 'Signalen' }, 'vormen/b': { id: 'vormen/b', title: 'B' } },
    },
  });
});

test('other routes pass as they are', () => {
  const { routes, lighter } = actions();
  lighter.addRoute({ path: '/zoeken/', component: 'x', exact: true });
  expect(routes).toEqual([{ path: '/zoeken/', component: 'x', exact: true }]);
});

test('the list of all paths stays at home; the versions themselves do not', () => {
  const { data, lighter } = actions();
  lighter.setGlobalData({ path: '/', versions: [{ name: 'current', path: '/', docs: [{ id: 'a', path: '/a/' }], draftIds: ['b'] }] });
  expect(data).toEqual([{ path: '/', versions: [{ name: 'current', path: '/', docs: [], draftIds: [] }] }]);
});
