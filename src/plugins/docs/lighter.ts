import type { PluginContentLoadedActions, RouteConfig } from '@docusaurus/types';

/** What Docusaurus gives to every page of a version; we only touch `docs`. */
interface VersionProp {
  docs: Record<string, { id: string; title: string; description?: string; sidebar?: string }>;
}

/** The pages that others name: roles and forms in labels, landing pages in breadcrumbs. */
const named = /^(rollen|vormen)\/|\/index$/;

/**
 * Takes out of every page what Docusaurus sends along and nobody reads: title and description of each of the hundreds of pages,
 * and the list of all paths. What stays: the titles of pages that labels and breadcrumbs name.
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
    .filter(([id]) => named.test(id))
    .map(([id, { title }]) => [id, { id, title }]);
  return { ...route, ...routes, props: { ...route.props, version: { ...version, docs: Object.fromEntries(docs) } } };
}

function withoutPaths(data: unknown): unknown {
  const { versions, ...rest } = data as { versions: object[] };
  return { ...rest, versions: versions.map((version) => ({ ...version, docs: [], draftIds: [] })) };
}
