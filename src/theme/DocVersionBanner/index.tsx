import ReleaseBanner from '@site/src/components/ReleaseBanner';
import type { ReactNode } from 'react';

/** The theme's banner leads to the front page of the newest version; ours to the same page. */
export default function DocVersionBanner(): ReactNode {
  return <ReleaseBanner />;
}
