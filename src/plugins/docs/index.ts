import docs, { type LoadedContent, type PluginOptions } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { lighterActions } from './lighter';

/** Docusaurus' own docs plugin, under its own name, that sends less to the browser. */
export default async function docsPlugin(context: LoadContext, options: PluginOptions): Promise<Plugin<LoadedContent>> {
  const plugin = await docs(context, options);
  return {
    ...plugin,
    contentLoaded: async (given) => plugin.contentLoaded?.({ ...given, actions: lighterActions(given.actions) }),
  };
}

export { validateOptions } from '@docusaurus/plugin-content-docs';
