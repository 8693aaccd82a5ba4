import { useDoc, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { PageRelease } from '../plugins/releases/pageRelease';
import type { ReleasesData, VersionFacts } from '../plugins/releases/releasePages';

/** The release a page belongs to, and the one that counts. */
export interface ReleaseOfPage {
  version: VersionFacts;
  newest: VersionFacts;
  page: PageRelease;
  /** Address that shows this very text for ever; the working version has none. */
  permanent?: string;
}

/** What the page being read knows about its release; undefined while there is no release at all. */
export function usePageRelease(): ReleaseOfPage | undefined {
  const { versions } = usePluginData('kennisbank-releases') as ReleasesData;
  const { metadata, frontMatter } = useDoc();
  const name = useDocsVersion().version;
  const version = versions.find((one) => one.name === name);
  const newest = versions[0];
  const page = (frontMatter as { release?: PageRelease }).release;
  if (!version || !newest || !page) return undefined;
  const below = metadata.permalink.slice(version.basePath.length);
  return { version, newest, page, ...(version.status === 'working' ? {} : { permanent: `/${name}/${below}` }) };
}
