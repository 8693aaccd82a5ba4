/** Fields of the configuration that only a build reads: lists of plugins with their options, and settings of Markdown. */
const forBuild = ['plugins', 'themes', 'presets', 'markdown', 'staticDirectories', 'headTags', 'scripts', 'stylesheets', 'clientModules'];
/** The same in the theme's settings: there are no code blocks, no blog, no search by another firm. */
const forBuildOfTheme = ['prism', 'blog', 'algolia', 'mermaid'];

/** @returns what a browser reads of the site's configuration */
export function lighterConfig(siteConfig: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const themeConfig = without(siteConfig.themeConfig as Record<string, unknown>, forBuildOfTheme);
  return { ...without(siteConfig, forBuild), themeConfig };
}

function without(settings: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name)));
}
