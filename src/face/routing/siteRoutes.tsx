import { RouteContextProvider } from '@docusaurus/core/lib/client/routeContext';
import renderRoutes from '@docusaurus/renderRoutes';
import type { ComponentType, ReactNode } from 'react';
import { findSteps, type Load, type Modules, plainPath, type RoutePart, type RouteStep } from './parts';

type RouteComponent = ComponentType<Record<string, unknown>>;

/** A route as the theme gets it. */
interface Route {
  readonly path: string;
  readonly component: RouteComponent;
  readonly routes?: readonly Route[];
  readonly [attribute: string]: unknown;
}

/** The one route that Docusaurus sees; it finds the others. */
export interface SiteRoute {
  readonly path: '/';
  readonly component: ComponentType<{ location: { pathname: string } }> & {
    /**
     * Loads all that a page needs, so that it can be drawn at once.
     * @throws when something could not be loaded; the next time it is tried again
     */
    preload(pathname: string): Promise<void>;
  };
}

/**
 * In the place of Docusaurus' table of all routes and of its `ComponentCreator`: routes that are made when a page is asked for.
 * @param nowhere loads the steps to what Docusaurus draws for an address that leads nowhere
 */
export function siteRoutes(root: RoutePart, nowhere: () => Promise<{ readonly default: readonly RouteStep[] }>): [SiteRoute] {
  const pages = new Map<string, readonly Route[]>();
  const components = new Map<string, Promise<RouteComponent>>();

  /** The same step gets the same component, so that what two pages share stays standing between them. */
  function componentOf(step: RouteStep): Promise<RouteComponent> {
    const known = components.get(step.key);
    if (known) return known;
    const made = loadModules(step.modules).then(asComponent);
    components.set(step.key, made);
    made.catch(() => components.delete(step.key));
    return made;
  }

  async function preload(pathname: string): Promise<void> {
    const path = plainPath(pathname);
    if (pages.has(path)) return;
    const steps = (await findSteps(root, pathname)) ?? (await nowhere()).default;
    const made = await Promise.all(steps.map(componentOf));
    pages.set(
      path,
      steps.reduceRight<readonly Route[]>((routes, { attributes }, index) => {
        const component = made[index] as RouteComponent;
        return [routes.length > 0 ? { ...attributes, component, routes } : { ...attributes, component }];
      }, []),
    );
  }

  /** Docusaurus draws an address only after it was preloaded. */
  const draw = ({ location }: { location: { pathname: string } }): ReactNode =>
    renderRoutes(pages.get(plainPath(location.pathname)) as never);

  return [{ path: '/', component: Object.assign(draw, { preload }) }];
}

type Loaded = Record<string, unknown>;

async function loadModules(modules: Modules): Promise<Loaded> {
  const entries = Object.entries(modules).map(async ([name, load]) => [name, await loadModule(load)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** What a module exports beside its default travels on the default: a page's text carries its metadata and table of contents. */
async function loadModule(load: Load | Modules): Promise<unknown> {
  if (typeof load !== 'function') return loadModules(load);
  const { default: value, ...others } = await load();
  const carries = typeof value === 'function' || (typeof value === 'object' && value !== null);
  return carries ? Object.assign(value, others) : value;
}

function asComponent({ __comp, __context, __props, ...modules }: Loaded): RouteComponent {
  const Component = __comp as RouteComponent;
  const given = { ...modules, ...(__props as object | undefined) };
  return (props) => (
    <RouteContextProvider value={__context as never}>
      <Component {...given} {...props} />
    </RouteContextProvider>
  );
}
