import PageChanges from '@site/src/components/PageChanges';
import PageFacts from '@site/src/components/PageFacts';
import ReleaseBar from '@site/src/components/ReleaseBar';
import { usePageFacts } from '@site/src/components/usePageFacts';
import type { ReactNode } from 'react';

/** The theme's footer shows edit links and tags; readers need to know what changed, how sure and how old the text is. */
export default function DocItemFooter(): ReactNode {
  const facts = usePageFacts();
  return (
    <>
      <PageChanges />
      {facts && <PageFacts facts={facts} />}
      {facts?.audience === 'public' && <ReleaseBar />}
    </>
  );
}
