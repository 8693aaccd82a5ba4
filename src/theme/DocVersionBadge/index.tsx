import ReleaseBar from '@site/src/components/ReleaseBar';
import { usePageFacts } from '@site/src/components/usePageFacts';
import type { ReactNode } from 'react';

/** Which release this is, above the text. On public pages it stands below: who needs help needs no version first. */
export default function DocVersionBadge(): ReactNode {
  return usePageFacts()?.audience === 'public' ? null : <ReleaseBar />;
}
