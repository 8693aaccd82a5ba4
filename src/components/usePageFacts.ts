import { useDoc } from '@docusaurus/plugin-content-docs/client';
import type { PageFacts } from '../plugins/library/docusaurusFrontMatter';

/** What our front matter says about the page being read; undefined on landing pages. */
export function usePageFacts(): PageFacts | undefined {
  return (useDoc().frontMatter as { kb?: PageFacts }).kb;
}
