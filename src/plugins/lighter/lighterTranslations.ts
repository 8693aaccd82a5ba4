/** Beginnings of the names of texts for parts of the theme that the site does not use. */
const unused =
  /^theme\.(blog|admonition|contentVisibility|CodeBlock|AnnouncementBar|tags|docs\.(DocCard|tag|breadcrumbs|versions|versionBadge)|navbar\.mobile(Language|Versions)Dropdown)/;

/** @returns the theme's texts that a page of ours can show */
export function lighterTranslations(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([name]) => !unused.test(name)));
}
