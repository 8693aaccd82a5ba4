import PageFacts from '@site/src/components/PageFacts';
import { usePageFacts } from '@site/src/components/usePageFacts';
import type { ReactNode } from 'react';

/** The theme's footer shows edit links and tags; readers need to know how sure and how old the text is. */
export default function DocItemFooter(): ReactNode {
  const facts = usePageFacts();
  return facts ? <PageFacts facts={facts} /> : null;
}
