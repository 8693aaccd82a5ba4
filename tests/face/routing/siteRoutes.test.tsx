/** @jest-environment node */
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import type { RoutePart, RouteStep } from '../../../src/face/routing/parts';
import { siteRoutes } from '../../../src/face/routing/siteRoutes';

jest.mock('@docusaurus/renderRoutes', () => jest.requireActual('react-router-config').renderRoutes, { virtual: true });

jest.mock('@docusaurus/core/lib/client/routeContext', () => ({
  RouteContextProvider: ({ value, children }: { value?: { plugin: { name: string } }; children: unknown }) => [
    value?.plugin.name,
    children,
  ],
}));

const plugin = async () => ({ default: { name: 'docs', id: 'default' } });
const loads = { layout: 0 };

function Layout({ route, label }: { route: { routes: never }; label: string }) {
  const render = jest.requireActual('react-router-config').renderRoutes;
  return (
    <main>
      {label}: {render(route.routes)}
    </main>
  );
}

const layout: RouteStep = {
  key: '/-layout',
  attributes: { path: '/' },
  modules: {
    __comp: async () => {
      loads.layout += 1;
      return { default: Layout };
    },
    __context: { plugin },
    __props: async () => ({ default: { label: 'Docs' } }),
  },
};
const page = (path: string, text: string): RouteStep => ({
  key: path,
  attributes: { path, exact: true },
  modules: {
    __comp: async () => ({
      default: ({ content: Content, list }: { content: { (): string; toc?: string }; list: { one: string } }) =>
        `${Content()} ${Content.toc} ${list.one}`,
    }),
    content: async () => ({ default: () => text, toc: 'toc' }),
    list: { one: async () => ({ default: 'one' }) },
  },
});

const pages: RoutePart['pages'] = { '/a/': [layout, page('/a/', 'A')], '/b/': [layout, page('/b/', 'B')] };
let failing = true;
const start = () =>
  siteRoutes(
    {
      parts: {
        '/nat/': () => {
          if (failing) return Promise.reject(new Error('no line'));
          return Promise.resolve({ default: { pages: { '/nat/': [page('/nat/', 'N')] } } });
        },
      },
      rest: async () => ({ default: { pages } }),
    },
    async () => ({ default: [page('*', 'nowhere')] }),
  );

function drawn([route]: ReturnType<typeof start>, pathname: string): string {
  const { component: Site } = route;
  const text = renderToString(
    <MemoryRouter initialEntries={[pathname]}>
      <Site location={{ pathname }} />
    </MemoryRouter>,
  );
  return text.replaceAll('<!-- -->', '');
}

test('a page that was preloaded is drawn at once, in its layouts, with its modules', async () => {
  const routes = start();
  await routes[0].component.preload('/a/');
  expect(drawn(routes, '/a/')).toBe('docs<main>Docs: A toc one</main>');
});

test('two pages share their layout: it is made once', async () => {
  loads.layout = 0;
  const routes = start();
  await routes[0].component.preload('/a/');
  await routes[0].component.preload('/b');
  expect(drawn(routes, '/b')).toBe('docs<main>Docs: B toc one</main>');
  expect(loads.layout).toBe(1);
});

test('an address that leads nowhere has a page too', async () => {
  const routes = start();
  await routes[0].component.preload('/nergens/');
  expect(drawn(routes, '/nergens/')).toContain('nowhere');
});

test('what failed is tried again', async () => {
  const routes = start();
  failing = true;
  await expect(routes[0].component.preload('/nat/')).rejects.toThrow('no line');
  failing = false;
  await routes[0].component.preload('/nat/');
  expect(drawn(routes, '/nat/')).toContain('N toc');
});
