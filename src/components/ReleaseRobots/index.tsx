import Head from '@docusaurus/Head';
import type { ReactNode } from 'react';
import { usePageRelease } from '../usePageRelease';

/** Search engines show the newest release; of the others they only follow the links. That also keeps these out of the sitemap. */
export default function ReleaseRobots(): ReactNode {
  const release = usePageRelease();
  if (!release || release.version.name === release.newest.name) return null;
  return (
    <Head>
      <meta name="robots" content="noindex, follow" />
    </Head>
  );
}
