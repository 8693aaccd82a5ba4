import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';

/** What Docusaurus gives to every page of a version; we only touch `docs`. */
interface VersionProp {
  docs: Record<string, { id: string; title: string; description?: string; sidebar?: string }>;
}

/**
 * Takes out of every page what Docusaurus sends along and nobody reads: title and description of each of the hundreds of pages,
 * and the list of all paths. What stays: the ids of pages, signals aside, so that a label links only to a page that exists.
 */
export function lighterActions(actions: PluginContentLoadedActions): PluginContentLoadedActions {
  return {
    ...actions,
    addRoute: (route) => actions.addRoute(lighterRoute(route)),
    setGlobalData: (data) => actions.setGlobalData(withoutPaths(data)),
  };
}

function lighterRoute(route: RouteConfig): RouteConfig {
  const version = route.props?.version as VersionProp | undefined;
  const routes = route.routes ? { routes: route.routes.map(lighterRoute) } : {};
  if (!version?.docs) return { ...route, ...routes };
  const docs = Object.entries(version.docs)
    .filter(([id]) => !id.startsWith('signalen/') || id === 'signalen/index')
    .map(([id, { sidebar }]) => [id, { id, title: '', ...(sidebar ? { sidebar } : {}) }]);
  return { ...route, ...routes, props: { ...route.props, version: { ...version, docs: Object.fromEntries(docs) } } };
}

function withoutPaths(data: unknown): unknown {
  const { versions, ...rest } = data as { versions: object[] };
  return { ...rest, versions: versions.map((version) => ({ ...version, docs: [], draftIds: [] })) };
}
